import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatScore } from '../../../src/core/score/hundredths.ts';
import type { NumberForm } from '../../../src/core/score/numberForm.ts';
import { parseScore, possibleScore } from '../../../src/core/score/parseScore.ts';
import { toThaiDigits } from '../../../src/core/text/numerals.ts';
import { cell } from '../../support/tabs.ts';

describe('a number', () => {
  test.each([
    ['84.24', 8424, 2],
    ['๘๔.๒๔', 8424, 2],
    ['๑๐๐', 10_000, 0],
    ['๐', 0, 0],
    ['๘๓.๓', 8330, 1],
    ['๘๓.๐๓๐', 8303, 3],
    ['83.035', 8304, 3],
    ['84,24', 8424, 2],
    ['84.24%', 8424, 2],
    ['84.24 คะแนน', 8424, 2],
    ['\u00A084.24 ', 8424, 2],
    ['1,000.50', 100_050, 2],
    ['-1,000', -100_000, 0],
    ['+1,000,000', 100_000_000, 0],
    ['10,000', 1_000_000, 0],
    ['1234,567', 123_457, 3],
    ['84.24/100', 8424, 2],
    ['84.24 / 100', 8424, 2],
    ['84.2 /  100', 8420, 1],
    ['+84.5', 8450, 1],
    ['150', 15_000, 0],
    ['-1', -100, 0],
    ['-83.035', -8304, 3],
  ])('is read from the text %j', (text, score, decimals) => {
    expect(parseScore(cell(text))).toEqual({ kind: 'number', score, decimals });
  });

  test.each([
    [84.24, 8424, 2],
    [100, 10_000, 0],
    [0, 0, 0],
    [83.035, 8304, 3],
    [0.1 + 0.2, 30, 1],
    [1e-7, 0, 2],
    [2e21, 2e23, 2],
  ])('is read from the number %d', (value, score, decimals) => {
    expect(parseScore(cell(value))).toEqual({ kind: 'number', score, decimals });
  });

  test.each([
    ['96.57', 2],
    ['๙๖.๕๗', 2],
    ['96.57 คะแนน', 2],
    ['96.6', 1],
    ['97', 0],
    ['96.567', 3],
    ['96.56666667', 8],
    ['', 10],
  ])('shown as %j is exact to hundredths and has the decimals that are shown', (text, decimals) => {
    expect(parseScore({ value: 96.566_666_666_7, text })).toMatchObject({ kind: 'number', score: 9657, decimals });
  });

  test('shown as a percentage is what is shown', () => {
    expect(parseScore({ value: 0.8424, text: '84.24%' })).toEqual({ kind: 'number', score: 8424, decimals: 2 });
  });

  test.each([
    [0.912, '91%', 9120, 'rounded'],
    [1, '100%', 10_000, undefined],
    [0.9, '90.00%', 9000, undefined],
    [0, '0%', 0, undefined],
    [0.84236, '84.24%', 8424, undefined],
    [84.24, '84.24%', 8424, undefined],
    [84.24, '84%', 8424, 'rounded'],
    [91.2, '91', 9120, 'rounded'],
    [96.566_666, '96.57', 9657, undefined],
  ])('%d shown as %j is %i: what the cell holds', (value, text, score, form) => {
    const parsed = parseScore({ value, text });
    expect(parsed).toMatchObject({ kind: 'number', score });
    expect(parsed.kind === 'number' && parsed.form).toBe(form);
  });

  test('is the same in Thai and Arabic numerals, as text and as a number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (score) => {
        const text = formatScore(score);
        const expected = { kind: 'number', score, decimals: 2 };
        expect(parseScore(cell(text))).toEqual(expected);
        expect(parseScore(cell(toThaiDigits(text)))).toEqual(expected);
        expect(parseScore(cell(Number(text)))).toMatchObject({ kind: 'number', score });
      }),
    );
  });
});

describe('a number that is not written plainly', () => {
  test.each<[NumberForm, number, string[]]>([
    ['words', 8424, ['ร้อยละ 84.24', 'ได้ 84.24', 'ได้ ๘๔.๒๔ คะแนน', 'คิดเป็นร้อยละ 84.24', 'คะแนน 84.24', '= 84.24']],
    ['words', 8424, ['84.24 เปอร์เซ็นต์', '84.24 (ร้อยละ)', 'ร้อยละ ๘๔.๒๔ คะแนน', '84.24 points', 'เท่ากับ 84.24']],
    ['words', 8424, ['คะแนนที่ได้ 84.24', 'ค่าคะแนน 84.24', 'คะแนนร้อยละ 84.24', '84.24 ร้อยละ', '84.24 คะเเนน']],
    ['words', 8424, ['84.24 คะแนน (ร้อยละ 84.24)', '84.24 (84.24%)', '84.24 คะแนน.']],
    ['verdict', 8424, ['ผ่าน 84.24', '(ผ่าน) 84.24', 'ดีมาก: 84.24', '84.24 A', '84.24 (ต่ำกว่าเกณฑ์)']],
    ['verdict', 10_000, ['100 (เต็ม)']],
    ['other-point', 8424, ['84 จุด 24', '๘๔จุด๒๔']],
    ['mark', 8424, ['84.24¹', '84.24#']],
    ['mark', 8424, ['84.24*', '84.24 **', '*84.24', "'84.24", '"84.24"', '84.24.', '• 84.24', '84.24 ↑', '84.24%*']],
    ['verdict', 8424, ['84.24 (ผ่าน)', '84.24 ผ่าน', '84.24 - ผ่าน', '84.24 (ผ่านดีเยี่ยม)', '84.24 (ต้องปรับปรุง)']],
    ['verdict', 8424, ['84.24 ผ่านดีเยี่ยม (Excellent)', '84.24 (A)', '84.24 ระดับ AA', '84.24 คะแนน (ระดับดี)']],
    ['of-hundred', 8424, ['84.24 จาก 100', '84.24 เต็ม 100', '84.24 จากคะแนนเต็ม 100 คะแนน', '84.24 (เต็ม 100)']],
    ['of-hundred', 8424, ['84.24 คะแนน จาก 100 คะแนน', '84.24/100.00', '84.24 out of 100', '๘๔.๒๔ จาก ๑๐๐']],
    ['spaced', 8424, ['84. 24', '84 .24', '84 . 24', '๘๔. ๒๔']],
    ['spaced', 1260, ['12 .60']],
    ['other-point', 8424, ['84·24', '84•24', '84٫24', '84‚24', '84ฺ24', '๘๔·๒๔']],
    ['full-width', 9000, ['９０', '９０．００', '９０．００％', '９０ คะแนน']],
  ])('has the form %s and is %i', (form, score, texts) => {
    for (const text of texts) expect([text, parseScore(cell(text))]).toMatchObject([text, { score, form }]);
  });

  test('reads alike in Thai, Arabic and full-width digits, and in every form', () => {
    const digits = fc.constantFrom<((text: string) => string)[]>(
      (text) => text,
      toThaiDigits,
      (text) => text.replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    );
    const around = fc.constantFrom(
      ...['#', 'ร้อยละ #', '#*', '# (ผ่าน)', '# จาก 100', 'ได้ # คะแนน', '#%', '"#"', '# ระดับดีมาก', ' # คะแนน * '],
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), digits, around, (score, written, form) => {
        const text = form.replace('#', written(formatScore(score)));
        expect(parseScore(cell(text))).toMatchObject({ kind: 'number', score, decimals: 2 });
      }),
    );
  });
});

describe('what looks like a number but for a slip', () => {
  test.each([
    ['93.6O', '93.60'],
    ['9l.20', '91.20'],
    ['๙๓.๖O', '๙๓.๖๐'],
    ['1OO', '100'],
    ['I00', '100'],
    ['5O.S0 คะแนน', '50.50'],
    ['84..24', '84.24'],
    ['84,.24', '84.24'],
  ])('%j is not read, but %j is proposed', (text, meant) => {
    expect(parseScore(cell(text))).toEqual({ kind: 'not-a-number', meant });
  });

  test.each(['O', 'O14', 'o1', 'l1', 'i1.20', '9OO', 'O5.20', '84.2OO', 'B', 'อ1', 'ISO', '1.2.3'])(
    'nothing is proposed for %j',
    (text) => {
      expect(parseScore(cell(text))).toEqual({ kind: 'not-a-number' });
    },
  );
});

test.each([
  [parseScore(cell('84.24')), 8424],
  [parseScore(cell('0')), 0],
  [parseScore(cell('100')), 10_000],
  [parseScore(cell('100.01')), null],
  [parseScore(cell('8840')), null],
  [parseScore(cell('-1')), null],
  [parseScore(cell('-')), null],
  [parseScore(cell('ไม่มี')), null],
])('of %j the score %s may enter a figure', (parsed, score) => {
  expect(possibleScore(parsed)).toBe(score);
});

test.each(['', ' ', '-', '–', '--', '...', '\u200B'])('%j is empty', (text) => {
  expect(parseScore({ value: text, text })).toEqual({ kind: 'empty' });
});

test.each([
  ['a word', cell('ไม่มี')],
  ['an error value', cell('#N/A')],
  ['a ticked box', { value: true, text: 'TRUE' }],
  ['a box that shows nothing', { value: false, text: '' }],
  ['an endless number', { value: Number.POSITIVE_INFINITY, text: '84.24' }],
  ['a date', { value: null, text: '1/5/2567' }],
  ['two numbers', cell('84.24 85.33')],
  ['a number with two points', cell('84.2.4')],
  ['a number after its unit', cell('84%5')],
  ['a range', cell('84-90')],
  ['a time', cell('08:30')],
  ['a telephone number', cell('043-123-456')],
  ['a part of another full mark', cell('16.85 จาก 20')],
  ['a part of thirty', cell('25.27/30')],
  ['a fraction', cell('12/15')],
  ['a guess', cell('~84.24')],
  ['a count of what passed', cell('ผ่าน 3')],
  ['a number and what it became', cell('84.24 (85.24%)')],
  ['a question', cell('84.24?')],
  ['a limit', cell('>85')],
  ['a count', cell('33 คน')],
  ['a year', cell('ปี 2567')],
  ['a heading', cell('คะแนน')],
  ['a heading with the full mark', cell('คะแนน 100')],
  ['a number with another beside it', cell('84.24 (85.30)')],
  ['a number of which somebody is not sure', cell('84.24 (รอยืนยัน)')],
  ['what may be a number in a list and another', cell('12. 60')],
  ['thousands of unequal length', cell('1,000,5')],
])('%s is no number', (_what, written) => {
  expect(parseScore(written)).toEqual({ kind: 'not-a-number' });
});
