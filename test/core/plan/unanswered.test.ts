import { expect, test } from 'vitest';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { issuesWithoutMeasure, itemsWithoutMeasure } from '../../../src/core/plan/unanswered.ts';
import { weakItems } from '../../../src/core/results/weakItems.ts';
import { analysisOf } from '../../support/checking.ts';
import { itemScores, itemTab } from '../../support/sheets.ts';

test('the issues that no measure has, in their order', () => {
  const measures = [7, 3, 3, 14].map((issue) => ({ issue }));
  expect(issuesWithoutMeasure(fy2567, measures).map(({ id }) => id)).toEqual([1, 2, 4, 5, 6]);
});

test('the weak items that no measure is for', () => {
  const weak = weakItems(analysisOf(itemTab(itemScores(10_000, { i10: 6000, i12: 6000, e9: 6000 }))).results);
  const open = itemsWithoutMeasure(weak, [{ items: ['i12', 'i1'] }, { items: [] }]);
  expect(open.map(({ item }) => item.code)).toEqual(['i10', 'e9']);
});
