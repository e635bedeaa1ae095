import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortened } from '../../../src/core/text/shortened.ts';

test.each([
  ['กขค', 3, 'กขค'],
  ['กขคง', 3, 'กข…'],
  ['ที่นี่', 2, 'ที่นี่'],
  ['ที่นี่ก', 2, 'ที่…'],
  ['ab cd', 4, 'ab…'],
  ['', 3, ''],
])('%j in %d letters is %j', (text, most, short) => {
  expect(shortened(text, most)).toBe(short);
});

test('no text comes out longer than it may be, and one that fits stays', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('ก', 'ี', '่', 'a', ' ') }),
      fc.integer({ min: 1, max: 9 }),
      (text, most) => {
        const letters = (some: string) => some.replace(/[ี่]/g, '').length;
        expect(letters(shortened(text, most))).toBeLessThanOrEqual(most);
        if (letters(text) <= most) expect(shortened(text, most)).toBe(text);
      },
    ),
  );
});
