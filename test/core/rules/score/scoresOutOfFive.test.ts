import { describe, expect, test } from 'vitest';
import type { Tab } from '../../../../src/core/table/cell.ts';
import { cellsOf, findingsOf } from '../../../support/checking.ts';
import { seedTab, tab, type Written } from '../../../support/tabs.ts';

const found = (sheet: Tab) => findingsOf('scores-out-of-five', sheet);

function sheet(scores: Readonly<Record<string, Written>>, ...more: Written[][]): Tab {
  return tab([['ปีงบประมาณ พ.ศ. 2567'], ['ข้อ', 'คะแนน'], ...Object.entries(scores), ...more]);
}

/** The public's answers from e1 on. */
const asked = (...scores: Written[]) =>
  Object.fromEntries(scores.map((score, index) => [`e${index + 1}`, score] as const));

describe('fires', () => {
  test.each<[string, Tab, string, string]>([
    ['of 5', sheet(asked('4.34', '4.39', '๔.๘๙', '4.27', '5')), 'EIT', '5'],
    ['of 6', sheet(asked(5.34, 4.39, 4.89, 4.27, 6)), 'EIT', '6'],
    ['whole, but with indicators that are not', sheet(asked(4, 4, 5, 4, 5), ['ตัวชี้วัดที่ 6', '86.89']), 'EIT', '5'],
  ])('on scores out %s', (_what, source, instrument, full) => {
    expect(found(source).map(({ params }) => [params['instrument'], params['full']])).toEqual([[instrument, full]]);
  });

  test('once for each survey, with all its cells', () => {
    const staff = Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`i${number}`, '4.21']));
    expect(cellsOf(found(sheet({ ...staff, ...asked('4.34', '4.39', '4.89', '4.27', '5'), o1: '100' })))).toEqual([
      ['B3', 'B4', 'B5', 'B6', 'B7'],
      ['B8', 'B9', 'B10', 'B11', 'B12'],
    ]);
  });
});

describe('silent', () => {
  test.each<[string, Tab]>([
    ['on the seed', seedTab()],
    ['on a few scores', sheet(asked('4.34', '4.39', '4.89', '4.27'))],
    ['where one score is out of 100', sheet(asked('4.34', '4.39', '4.89', '4.27', '85.33'))],
    ['on an agency that got nothing', sheet(asked(0, 0, 0, 0, 0, 0, 0, 0, 0))],
    ['on one that got next to nothing', sheet(asked('0.61', '1.21', '0', '2.42', '1.82'))],
    ['on whole numbers that nothing contradicts', sheet(asked(4, 4, 5, 4, 5))],
    ['on whole numbers with indicators as low', sheet(asked(4, 4, 5, 4, 5), ['ตัวชี้วัดที่ 6', '4.33'])],
    ['where the percentages stand beside them', withPercentages()],
  ])('%s', (_what, source) => {
    expect(found(source)).toEqual([]);
  });
});

function withPercentages(): Tab {
  const rows = [4.34, 4.39, 4.89, 4.27, 5].map((score, index) => [`e${index + 1}`, score, score * 20]);
  return tab([['ปีงบประมาณ พ.ศ. 2567'], ['ข้อ', 'คะแนน', 'ร้อยละ'], ...rows]);
}
