import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yearsNamed } from '../../../src/core/reading/yearNames.ts';
import { toThaiDigits } from '../../../src/core/text/numerals.ts';

const years = (text: string) => yearsNamed(text).map(({ year, relative }) => year ?? `${relative} years`);

describe('a year is known', () => {
  test.each([
    ['by its word', ['ปี 67', 'ปี67', "ปี '67", 'ปี ๖๗', 'ปีงบฯ 67', 'ปีงบประมาณ 67', 'FY67', 'ITA 67', 'ITA67']],
    ['in four digits', ['ปี 2567', 'พ.ศ. ๒๕๖๗', 'พ. ศ. 2567', 'พศ 2567', 'ปีงบ 2567', 'ปีงบประมาณ พ.ศ. 2567', '2567']],
    [
      'in the Common Era',
      ['2024', 'ปี 2024', 'ค.ศ. 2024', 'FY2024', 'FY 2024', 'FY24', 'ITA2024', 'year 2024', 'A.D. 2024'],
    ],
    ['in a heading', ['คะแนนปี 67', 'คะแนน ITA (ปี 2567)', 'คะแนน 2567', 'ผลปี ๒๕๖๗', '２５６７', 'ITA 2567 ร้อยละ']],
    ['with its months', ['ปีงบประมาณ 2567 (ต.ค. 2566 – ก.ย. 2567)', 'ปี 67 (ต.ค. 66 - ก.ย. 67)']],
  ])('%s', (_how, texts) => {
    for (const text of texts) expect([text, years(text)]).toEqual([text, [2567]]);
  });

  test.each([
    ['ปี 2566 และ ปี 2567', [2566, 2567]],
    ['ปี 2566 – 2567', [2566, 2567]],
    ['2566/67', [2566, 2567]],
    ['ปี 66/67', [2566, 2567]],
    ['เปรียบเทียบปี 2566 กับปีนี้', [2566, '0 years']],
  ])('each of several: %j', (text, named) => {
    expect(years(text)).toEqual(named);
  });

  test.each([
    [-1, ['ปีก่อน', 'คะแนนปีก่อน', 'ปีก่อนหน้า', 'ปีที่แล้ว', 'ปีที่ผ่านมา', 'ครั้งก่อน', 'รอบที่แล้ว', 'Last year']],
    [0, ['ปีนี้', 'คะแนนปีนี้', 'ปีปัจจุบัน', 'ปีล่าสุด', 'รอบนี้', 'this year', 'Current Year']],
    [-2, ['2 ปีก่อน', 'สองปีที่แล้ว']],
    [1, ['ปีหน้า', 'ปีถัดไป']],
  ])('%i years from this', (relative, texts) => {
    for (const text of texts) expect([text, years(text)]).toEqual([text, [`${relative} years`]]);
  });
});

test.each([
  ['a score', ['84.24', '100', 'คะแนน 66', '2567.50', 'คะแนน']],
  ['a telephone number', ['โทร 025672567', '043-256-700']],
  ['a count', ['ปี 60 คน', '2567 คน', 'ใน 5 ปี 10 เดือน', 'ITA 67.20']],
  ['a date', ['1/10/2567', '2024-10-01', 'ต.ค. 2566']],
  ['too long ago', ['พ.ศ. 2540', 'ปี 1999']],
])('no year is %s', (_what, texts) => {
  for (const text of texts) {
    expect([text, yearsNamed(text).filter(({ certain }) => certain)]).toEqual([text, []]);
  }
});

test.each(['67', '๖๗', 'มาตรา 2024'])('%j may be a year, but nobody can be sure', (text) => {
  expect(yearsNamed(text)).toMatchObject([{ year: 2567, by: 'number', certain: false }]);
});

test('it does not matter in which era or in which digits a year is written', () => {
  const word = fc.constantFrom('ปี ', 'ปี', 'ปีงบประมาณ พ.ศ. ', 'FY', 'คะแนนปี ');
  fc.assert(
    fc.property(fc.integer({ min: 2556, max: 2580 }), word, fc.boolean(), fc.nat(2), (year, before, thai, how) => {
      const number = [String(year), String(year - 543), String(year).slice(2)][how] ?? '';
      const text = `${before}${thai ? toThaiDigits(number) : number}`;
      expect([text, years(text)]).toEqual([text, [year]]);
    }),
  );
});
