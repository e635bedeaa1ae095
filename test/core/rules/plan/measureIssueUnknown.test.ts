import { expect, test } from 'vitest';
import { wordFinding } from '../../../../src/core/rules/wording.ts';
import { readMeasures } from '../../../../src/core/tabs/measures/readMeasures.ts';
import { cellsOf, findingsOf } from '../../../support/checking.ts';
import { itemScores, itemTab } from '../../../support/sheets.ts';
import { tabOf } from '../../../support/tabs.ts';
import { inPlan, own, tidyPlan } from './plans.ts';

test('each number that is no issue has one finding, with its rows', () => {
  const strays = [own(8, { issue: 0 }), own(9, { issue: 14 }), own(10, { issue: 14 })];
  const found = inPlan('measure-issue-unknown', tidyPlan(strays));
  expect(cellsOf(found)).toEqual([['B8'], ['B9', 'B10']]);
  expect(found.map(({ params }) => params['whoTh'])).toEqual(['มาตรการ “มาตรการที่ 8”', '2 มาตรการ']);
});

test('what stands in place of a number is named', () => {
  const tab = tabOf('ประเด็นที่\tมาตรการ\n4\tก\nอื่น ๆ\tข\n\tค\nสอง\tง', 'มาตรการ');
  const found = findingsOf('measure-issue-unknown', itemTab(itemScores(10_000)), { measures: readMeasures(tab) });
  expect(cellsOf(found)).toEqual([['มาตรการ!A3', 'มาตรการ!A4']]);
  expect(found.map((finding) => wordFinding(finding, 'th'))).toEqual([
    '2 มาตรการ อยู่ในประเด็นที่ “อื่น ๆ” แต่แผนมีเฉพาะประเด็นที่ 1–7',
  ]);
});

test('silent where every measure is under an issue of the year', () => {
  expect(inPlan('measure-issue-unknown', tidyPlan())).toEqual([]);
});
