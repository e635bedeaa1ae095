import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rejoinedDecimals } from '../../../src/core/reading/fallenDecimals.ts';

const rows = (text: string) => text.split('\n').map((line) => line.split(','));

describe('scores that fell in two are joined', () => {
  test.each([
    ['under headings', 'ข้อ,คะแนน\ni1,91,20\ni2,100,00', 'ข้อ|คะแนน\ni1|91,20\ni2|100,00'],
    ['but whole numbers stay', 'ข้อ,คะแนน\ni1,91,05\ni2,100\ni3,0', 'ข้อ|คะแนน\ni1|91,05\ni2|100\ni3|0'],
    ['below a title', 'ผล ปี 2567\nข้อ,คะแนน\ni1,91,05', 'ผล ปี 2567\nข้อ|คะแนน\ni1|91,05'],
    ['behind words', 'ข้อ,คำถาม,คะแนน\ni1,ทำงาน,91,05', 'ข้อ|คำถาม|คะแนน\ni1|ทำงาน|91,05'],
    ['before words', 'ข้อ,คะแนน,หมายเหตุ\ni1,91,05,ดี\ni2,88,40,', 'ข้อ|คะแนน|หมายเหตุ\ni1|91,05|ดี\ni2|88,40|'],
    ['in two columns', 'ข้อ,ปี66,ปี67\ni1,80,10,91,05', 'ข้อ|ปี66|ปี67\ni1|80,10|91,05'],
    ['without headings, if a zero proves it', 'i1,91,20\ni2,88,00', 'i1|91,20\ni2|88,00'],
    ['in Thai digits', 'ข้อ,คะแนน\ni๑,๙๑,๒๐\ni๒,๘๘,๐๐', 'ข้อ|คะแนน\ni๑|๙๑,๒๐\ni๒|๘๘,๐๐'],
  ])('%s', (_how, text, joined) => {
    expect(rejoinedDecimals(rows(text))).toMatchObject({ rows: joined.split('\n').map((line) => line.split('|')) });
  });

  test('and counted', () => {
    expect(rejoinedDecimals(rows('ข้อ,คะแนน\ni1,91,20\ni2,100,00\ni3,0'))).toMatchObject({ scores: 2 });
  });
});

test.each([
  ['a column without a heading is as likely', 'ข้อ,คะแนน\ni1,91,20\ni2,88,40'],
  ['the count of respondents may be a half', 'ข้อ,จำนวน,คะแนน\ni1,33,91,05\ni2,33,90,20'],
])('it is left open where %s', (_why, text) => {
  expect(rejoinedDecimals(rows(text))).toBe('open');
});

test.each([
  ['in order', 'ข้อ,คะแนน\ni1,91.20'],
  ['with an empty heading', 'ข้อ,คะแนน,\ni1,91,05'],
  ['without headings or proof', 'i1,91,20\ni2,88,40'],
  ['with a comma in a remark', 'ข้อ,คะแนน,หมายเหตุ\ni1,84.24,ดี, มาก'],
  ['of one column', 'ข้อ\ni1'],
  ['empty', ''],
])('a table %s is left as it is', (_how, text) => {
  expect(rejoinedDecimals(rows(text))).toBeNull();
});

test('any scores with a whole hundred among them come back as they were', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(scores, (drawn) => {
      const written = [10_000, ...drawn].map((score) => (score / 100).toFixed(2).replace('.', ','));
      const text = ['ข้อ,คะแนน', ...written.map((score, index) => `i${index + 1},${score}`)].join('\n');
      const joined = rejoinedDecimals(rows(text));
      expect(joined !== 'open' && joined?.rows.slice(1).map((row) => row[1])).toEqual(written);
    }),
  );
});
