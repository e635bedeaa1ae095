import type { Item } from '../framework/framework.ts';
import { issuesOfItem } from '../framework/lookup.ts';
import type { Hundredths } from '../score/hundredths.ts';
import type { Results } from './results.ts';

/** An item that scores under the threshold of its instrument, with the issues on which it bears. */
export interface WeakItem {
  readonly item: Item;
  readonly score: Hundredths;
  readonly issues: readonly number[];
}

/** In framework order. */
export function weakItems({ framework, items }: Results): WeakItem[] {
  return framework.items.flatMap((item) => {
    const score = items.get(item.code);
    if (score === undefined || score >= framework.thresholds.value[item.instrument]) return [];
    return [{ item, score, issues: issuesOfItem(framework, item.code).map(({ id }) => id) }];
  });
}
