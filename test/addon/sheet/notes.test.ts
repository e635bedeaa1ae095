import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTE_PREFIX, withMarks, withoutOurs } from '../../../src/addon/sheet/notes.ts';
import type { Mark } from '../../../src/core/highlights.ts';

const mark = (note: string, row = 1, column = 1): Mark => ({
  place: { tab: 'Sheet', row, column },
  kind: 'weak',
  note,
});

describe('our lines in a note', () => {
  test('come after what people wrote', () => {
    expect(withMarks([['ถามแล้ว']], [mark('ควรปรับปรุง')])).toEqual([[`ถามแล้ว\n${NOTE_PREFIX}ควรปรับปรุง`]]);
  });

  test('come once, however often they are written', () => {
    const marks = [mark('ก'), mark('ข'), mark('ก')];
    const once = withMarks([['']], marks);
    expect(once).toEqual([[`${NOTE_PREFIX}ก\n${NOTE_PREFIX}ข`]]);
    expect(withMarks(once, marks)).toEqual(once);
  });

  test('stay one line, so that all of it goes again', () => {
    expect(withMarks([['']], [mark('ก\n\nข')])).toEqual([[`${NOTE_PREFIX}ก ข`]]);
  });

  test('go without a trace, whatever people wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (theirs, notes) => {
        fc.pre(!theirs.includes(NOTE_PREFIX));
        const marked = withMarks(
          [[theirs]],
          notes.map((note) => mark(note)),
        );
        expect(withoutOurs(marked[0]?.[0] ?? '')).toBe(theirs);
      }),
    );
  });
});
