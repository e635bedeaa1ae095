import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparable, halfWidth, tidy } from '../../../src/core/text/normalise.ts';
import { toArabicDigits } from '../../../src/core/text/numerals.ts';

test.each([
  ['no-break spaces', 'ข้อ\u00A0i1', 'ข้อ i1'],
  ['zero-width spaces', 'ข้อ\u200B i1', 'ข้อ i1'],
  ['a decomposed สระอำ', 'การทํางาน', 'การทำงาน'],
  ['a decomposed สระอำ with its tone mark', 'นํ้าใจ', 'น้ำใจ'.normalize()],
  ['line breaks and runs of spaces', ' กระบวนการ \n  ปฏิบัติงาน ', 'กระบวนการ ปฏิบัติงาน'],
])('takes out %s', (_what, text, tidied) => {
  expect(tidy(text)).toBe(tidied);
});

test('compares names without regard to spaces, digits, width and case', () => {
  expect(comparable('กระบวนการปฏิบัติงานที่ โปร่งใส')).toBe(comparable('กระบวนการปฏิบัติงานที่โปร่งใส'));
  expect(comparable('IIT ข้อ ๑')).toBe('iitข้อ1');
  expect(comparable('ＩＩＴ　（１）')).toBe('iit(1)');
});

test('tidying twice is tidying once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(tidy(tidy(text))).toBe(tidy(text));
    }),
  );
});

test('text with nothing to take out is left as it is, whatever it holds else', () => {
  const plain = fc.stringMatching(/^[ก-ฮะ-ูเ-์0-9a-zA-Z.,()]{1,12}( [ก-ฮะ-ูเ-์0-9a-zA-Z]{1,12}){0,3}$/);
  fc.assert(
    fc.property(plain, (text) => {
      expect(tidy(text)).toBe(text);
    }),
  );
});

test('a text is as comparable as its tidied form: the short cut for plain texts changes nothing', () => {
  const odd = fc.constantFrom('\u200B', '\u00A0', 'ํา', 'Ｉ', '๗', 'A', 'É', '\n', 'ก', 'ำ', '๏', ' ', '  ', 'i1', '.');
  fc.assert(
    fc.property(fc.array(odd, { maxLength: 8 }), (parts) => {
      const text = parts.join('');
      const slow = toArabicDigits(halfWidth(tidy(text)))
        .replace(/\s/g, '')
        .toLowerCase();
      expect(comparable(text)).toBe(slow);
    }),
  );
});
