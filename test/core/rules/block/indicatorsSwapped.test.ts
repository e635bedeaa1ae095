import { expect, test } from 'vitest';
import type { Tab } from '../../../../src/core/table/cell.ts';
import { analysisOf, cellsOf, findingsOf } from '../../../support/checking.ts';
import { seedSurveys } from '../../lattice/sheets.ts';

const SWAPPED = seedSurveys({ '4': '87.68' });

/** Indicators 4 and 5 in each other's place. */
function swapped(): Tab {
  const rows = SWAPPED.rows.map((row) => (row[0]?.text === 'ตัวชี้วัดที่ 5' ? [row[0], score('75.35')] : row));
  return { ...SWAPPED, rows };
}

const score = (text: string) => ({ value: text, text });

test('names both in one finding, with the cells of both', () => {
  const findings = findingsOf('indicators-swapped', swapped());
  expect(findings.map(({ items, severity, params }) => [items, severity, params])).toEqual([
    [['4', '5'], 'error', { first: '4', second: '5', firstScore: '87.68', secondScore: '75.35' }],
  ]);
  expect(cellsOf(findings)).toEqual([['B4', 'B5']]);
});

test('nothing else explains the two figures', () => {
  const rules = analysisOf(swapped()).findings.map(({ rule }) => rule);
  expect(rules.filter((rule) => ['indicator-differs', 'survey-slip'].includes(rule))).toEqual([]);
});

test.each([
  ['one indicator alone differs', SWAPPED],
  ['all is as it should be', seedSurveys()],
])('says nothing where %s', (_what, tab) => {
  expect(findingsOf('indicators-swapped', tab)).toEqual([]);
});
