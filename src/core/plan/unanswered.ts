/** What of the results a plan does not answer yet. */

import type { Framework, Issue } from '../framework/framework.ts';
import type { Measure } from '../measures/measure.ts';
import type { WeakItem } from '../results/weakItems.ts';

/** The year's issues for which the plan has no measure. */
export function issuesWithoutMeasure({ issues }: Framework, measures: readonly Pick<Measure, 'issue'>[]): Issue[] {
  const planned = new Set(measures.map(({ issue }) => issue));
  return issues.filter(({ id }) => !planned.has(id));
}

/** The weak items that no measure says it is for. */
export function itemsWithoutMeasure(
  weak: readonly WeakItem[],
  measures: readonly Pick<Measure, 'items'>[],
): WeakItem[] {
  const answered = new Set(measures.flatMap(({ items }) => items));
  return weak.filter(({ item }) => !answered.has(item.code));
}
