import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Narrative, type NarrativeOnTab, settleNarrative } from '../../../src/core/narrative/narrative.ts';
import { fingerprint } from '../../../src/core/text/fingerprint.ts';

const generated = (text: string, figures = 'i1 9000 8500') => ({ issue: 4, text, figures });
const place = { tab: 'บทวิเคราะห์', row: 4, column: 3 };

/** The row as it stands after a run, with what staff may have done to it since. */
function left(after: Narrative, change: Partial<Pick<NarrativeOnTab, 'text' | 'readAgain'>> = {}): NarrativeOnTab {
  return { issue: after.issue, text: after.text, readAgain: false, remembered: after.remembered, place, ...change };
}

const first = () => settleNarrative(generated('ตามตัวเลข'), null);

describe('a text that nobody touched', () => {
  test('is what the figures give', () => {
    const { text, state, place: written, remembered } = first();
    expect([text, state, written]).toEqual(['ตามตัวเลข', 'ours', null]);
    expect(remembered).toEqual({ ours: fingerprint('ตามตัวเลข'), own: '', figures: '' });
  });

  test('follows the figures', () => {
    const later = settleNarrative(generated('ตัวเลขใหม่', 'i1 5000 8500'), left(first()));
    expect([later.text, later.state]).toEqual(['ตัวเลขใหม่', 'ours']);
  });

  test('is also one that the user emptied', () => {
    const own = settleNarrative(generated('ตามตัวเลข'), left(first(), { text: 'ของเรา' }));
    const later = settleNarrative(generated('ตามตัวเลข'), left(own, { text: ' ' }));
    expect([later.text, later.state]).toEqual(['ตามตัวเลข', 'ours']);
  });

  test('is not taken for staff’s own where a spreadsheet changed its spaces', () => {
    const torn = left(first(), { text: ' ตามตัวเลข\u00A0' });
    expect(settleNarrative(generated('อื่น'), torn).state).toBe('ours');
  });
});

describe('a text that staff wrote', () => {
  const own = () => settleNarrative(generated('ตามตัวเลข'), left(first(), { text: 'ของเรา' }));

  test('is kept, with its cell', () => {
    expect([own().text, own().state, own().place]).toEqual(['ของเรา', 'own', place]);
    expect(settleNarrative(generated('ตามตัวเลข'), left(own())).state).toBe('own');
  });

  test('is kept when the figures change, and says so, run after run', () => {
    const changed = generated('ตัวเลขใหม่', 'i1 5000 8500');
    const second = settleNarrative(changed, left(own()));
    const third = settleNarrative(changed, left(second));
    expect([second, third].map(({ text, state }) => [text, state])).toEqual([
      ['ของเรา', 'figures-changed'],
      ['ของเรา', 'figures-changed'],
    ]);
  });

  test('holds again once it is rewritten, or staff say that they have read it', () => {
    const changed = generated('ตัวเลขใหม่', 'i1 5000 8500');
    const outdated = settleNarrative(changed, left(own()));
    expect(settleNarrative(changed, left(outdated, { text: 'ของเราฉบับแก้' })).state).toBe('own');
    const confirmed = settleNarrative(changed, left(outdated, { readAgain: true }));
    expect([confirmed.state, settleNarrative(changed, left(confirmed)).state]).toEqual(['own', 'own']);
  });

  test('does not get old by a measure that was renumbered: only figures count', () => {
    expect(settleNarrative(generated('มาตรการที่ 9'), left(own())).state).toBe('own');
  });

  test.each([
    ['ของเรา', 'own'],
    ['ตามตัวเลข', 'ours'],
  ])('is told from ours where nothing is remembered any more: %s is %s', (text, state) => {
    const forgotten = { ...left(first(), { text }), remembered: null };
    expect(settleNarrative(generated('ตามตัวเลข'), forgotten)).toMatchObject({ text, state });
  });

  test('is never lost, whatever comes after it', () => {
    const runs = fc.array(fc.record({ text: fc.string(), figures: fc.string() }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(runs, (later) => {
        let state = own();
        for (const { text, figures } of later) state = settleNarrative(generated(text, figures), left(state));
        expect(state.text).toBe('ของเรา');
      }),
    );
  });
});

test('a fingerprint is eight hexadecimal digits, the same for the same text, another for the next', () => {
  expect(fingerprint('')).toBe('811c9dc5');
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(fingerprint(one)).toMatch(/^[\da-f]{8}$/);
      expect(fingerprint(one) === fingerprint(other)).toBe(one === other);
    }),
  );
});
