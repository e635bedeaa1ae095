/** What of the results a plan does not answer yet. */

import type { Framework, Issue } from '../framework/framework.ts';
import { likelyIndicator } from '../framework/likelyTopic.ts';
import { itemByCode } from '../framework/lookup.ts';
import type { BankMeasure, Measure } from '../measures/measure.ts';
import type { Results } from '../results/results.ts';
import { type WeakIndicator, weakIndicators } from '../results/weakIndicators.ts';
import { type WeakItem, weakItems } from '../results/weakItems.ts';
import { isAbout } from './answers.ts';
import { isOwn } from './ownMeasure.ts';

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

/**
 * The weak indicators without a weak item, that no measure is about: none that names an item of theirs, none from the bank on
 * what they ask, none of staff's own for all of an issue that is about them.
 */
export function indicatorsWithoutMeasure(
  results: Results,
  measures: readonly Pick<Measure, 'id' | 'issue' | 'items'>[],
  bank: readonly BankMeasure[],
): WeakIndicator[] {
  const { framework } = results;
  const ofItems = new Set(weakItems(results).map(({ item }) => likelyIndicator(item)));
  return weakIndicators(results).filter(({ id }) => {
    const issues = issuesAbout(framework, id).map((issue) => issue.id);
    const names = (code: string) => {
      const item = itemByCode(framework, code);
      return item !== null && likelyIndicator(item) === id;
    };
    const answers = (measure: (typeof measures)[number]) => {
      const isForAll = isOwn(measure) && measure.items.length === 0;
      const asked = bank.some((one) => one.id === measure.id && isAbout(one, id));
      return measure.items.some(names) || (issues.includes(measure.issue) && (isForAll || asked));
    };
    return !ofItems.has(id) && !measures.some(answers);
  });
}

export function issuesAbout({ issues }: Framework, indicator: number): Issue[] {
  return issues.filter(({ indicators }) => indicators.includes(indicator));
}
