import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toArabicDigits, toThaiDigits } from '../../../src/core/text/numerals.ts';

test.each([
  ['๘๔.๒๔', '84.24'],
  ['พ.ศ. ๒๕๖๗', 'พ.ศ. 2567'],
  ['ข้อ i๑', 'ข้อ i1'],
  ['', ''],
])('reads %s as %s', (thai, arabic) => {
  expect(toArabicDigits(thai)).toBe(arabic);
  expect(toThaiDigits(arabic)).toBe(thai);
});

test('going there and back changes nothing, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(toArabicDigits(toThaiDigits(text))).toBe(toArabicDigits(text));
      expect(toThaiDigits(toArabicDigits(text))).toBe(toThaiDigits(text));
    }),
  );
});
