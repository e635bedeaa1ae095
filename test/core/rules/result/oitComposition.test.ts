import { describe, expect, test } from 'vitest';
import { wordFinding } from '../../../../src/core/rules/wording.ts';
import type { Tab } from '../../../../src/core/table/cell.ts';
import { cellsOf, findingsOf } from '../../../support/checking.ts';
import { itemScores, itemTab } from '../../../support/sheets.ts';
import { cell, seedTab } from '../../../support/tabs.ts';

/** Full marks for all but the items left out, and indicator 10 as reported, in row 3. */
function sheet(reported: string, without: readonly string[]): Tab {
  const { name, rows } = itemTab(new Map([...itemScores(10_000)].filter(([code]) => !without.includes(code))));
  const indicator = ['ตัวชี้วัดที่ 10 การป้องกันการทุจริต', reported].map(cell);
  return { name, rows: [...rows.slice(0, 2), indicator, ...rows.slice(2)] };
}

const found = (tab: Tab) => findingsOf('oit-composition', tab);
const values = (tab: Tab) => found(tab).map(({ params }) => [params['indicator'], params['values']]);

test('the seed lacks o4 = 0 and 100 more, and its indicator 10 can’t be', () => {
  expect(values(seedTab())).toEqual([
    ['9', 'o4 = 0; o23+o24+o25 = 100'],
    ['10', ''],
  ]);
  expect(cellsOf(found(seedTab()))).toEqual([['D14'], ['D15']]);
  const [nine, ten] = found(seedTab()).map((finding) => wordFinding(finding, 'th'));
  expect(nine).toContain('ข้อที่ขาดต้องได้ o4 = 0; o23+o24+o25 = 100');
  expect(ten).toContain('ไม่ว่าข้อที่ขาดจะได้เท่าใดก็ไม่ออกมาเป็นค่านี้');
});

test.each([
  ['87.50', ['o35'], 'o35 = 0'],
  ['93.75', ['o35'], 'o35 = 50'],
  ['87.50', ['o34', 'o35'], 'o34+o35 = 100'],
  ['90.00', ['o35'], ''],
])('with indicator 10 at %s and without %j: %s', (reported, without, expected) => {
  expect(values(sheet(reported, without))).toEqual([['10', expected]]);
  expect(cellsOf(found(sheet(reported, without)))).toEqual([['B3']]);
});

describe('silent', () => {
  test.each([
    ['where no item is missing', sheet('90.00', [])],
    [
      'where none of the items is there',
      sheet(
        '90.00',
        Array.from({ length: 10 }, (_, index) => `o${26 + index}`),
      ),
    ],
    ['where nothing is reported', itemTab(new Map([...itemScores(10_000)].filter(([code]) => code !== 'o35')))],
    // 100 and 75, or 91.67 and 83.33…: the sums differ in every group.
    ['where the ways have nothing in common', sheet('87.50', ['o26', 'o27', 'o28', 'o32', 'o33', 'o34'])],
  ])('%s', (_what, tab) => {
    expect(values(tab)).toEqual([]);
  });
});
