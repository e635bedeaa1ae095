import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed, unpacked } from '../../../build/texts/packed.ts';

const words = fc.string({ unit: fc.constantFrom('ก', 'a', '{x}', ' ', '\n', '"', '\\', '.') });

test('what is unpacked is what was packed, in its order', () => {
  fc.assert(
    fc.property(fc.dictionary(words, fc.record({ th: words, en: words })), (texts) => {
      const back = unpacked(packed(texts));
      expect(back).toEqual({ ...texts });
      expect(Object.keys(back)).toEqual(Object.keys(texts));
    }),
  );
});

test('the beginning that all keys share is there once', () => {
  const text = { th: 'ก', en: 'a' };
  expect(packed({ 'menu.update': text, 'menu.clear': text })).toEqual({
    prefix: 'menu.',
    lines: ['update\tก\ta', 'clear\tก\ta'],
  });
});

test('a phrase that is said again and again is a letter, and itself again', () => {
  const texts = { a: { th: 'คะแนนของหน่วยงาน', en: 'ITA Plan' } };
  const { lines } = packed(texts);
  expect(lines[0]?.length).toBeLessThan(8);
  expect(unpacked(packed(texts))).toEqual(texts);
});

test('a letter that stands for a phrase is refused', () => {
  expect(() => packed({ a: { th: 'ā', en: '' } })).toThrow('phrase');
});

test.each([{ 'a\tb': { th: '', en: '' } }, { a: { th: '\t', en: '' } }, { a: { th: '', en: 'x\t' } }])(
  'a tab is refused: %j',
  (texts) => {
    expect(() => packed(texts)).toThrow('tab');
  },
);
