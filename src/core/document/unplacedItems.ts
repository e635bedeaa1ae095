import type { Item } from '../framework/framework.ts';
import { issuesOfItem } from '../framework/lookup.ts';
import type { Results } from '../results/results.ts';
import type { Hundredths } from '../score/hundredths.ts';

/** The items with a score that bear on no issue, in framework order: nobody knows what they are about. */
export function unplacedItems({ framework, items }: Results): { item: Item; score: Hundredths }[] {
  return framework.items.flatMap((item) => {
    const score = items.get(item.code);
    return score === undefined || issuesOfItem(framework, item.code).length > 0 ? [] : [{ item, score }];
  });
}
