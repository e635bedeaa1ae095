import { expect, test } from 'vitest';
import { cellsOf } from '../../../support/checking.ts';
import { inPlan, own, tidyPlan } from './plans.ts';

test('each number that is no issue has one finding, with its rows', () => {
  const strays = [own(8, { issue: 0 }), own(9, { issue: 14 }), own(10, { issue: 14 })];
  const found = inPlan('measure-issue-unknown', tidyPlan(strays));
  expect(cellsOf(found)).toEqual([['B8'], ['B9', 'B10']]);
  expect(found.map(({ params }) => params['whoTh'])).toEqual(['มาตรการ “มาตรการที่ 8”', '2 มาตรการ']);
});

test('silent where every measure is under an issue of the year', () => {
  expect(inPlan('measure-issue-unknown', tidyPlan())).toEqual([]);
});
