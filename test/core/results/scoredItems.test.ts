import { expect, test } from 'vitest';
import type { Issue } from '../../../src/core/framework/framework.ts';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { scoredItems } from '../../../src/core/results/scoredItems.ts';
import { weakItems } from '../../../src/core/results/weakItems.ts';
import { analysisOf } from '../../support/checking.ts';
import { itemScores, itemTab } from '../../support/sheets.ts';
import { tabOf } from '../../support/tabs.ts';

test('the items of an issue come in its order, without those that have no score or are none of the year', () => {
  const { results } = analysisOf(tabOf('ปี 2567\ni1\t90\no1\t0'));
  const issue = { id: 1, items: { value: ['o1', 'i2', 'o99', 'i1'], mark: 'own' } } as unknown as Issue;
  const others = { ...results, items: new Map([...results.items, ['o99', 5000]]) };
  expect(scoredItems(others, issue).map(({ item, score }) => [item.code, score])).toEqual([
    ['o1', 0],
    ['i1', 9000],
  ]);
});

test('an item is weak under the threshold of its instrument, not on it', () => {
  const { IIT, OIT } = fy2567.thresholds.value;
  const { results } = analysisOf(itemTab(itemScores(10_000, { i1: IIT, i2: IIT - 1, o1: OIT, o2: OIT - 1 })));
  expect(weakItems(results).map(({ item, score }) => [item.code, score])).toEqual([
    ['i2', IIT - 1],
    ['o2', OIT - 1],
  ]);
});
