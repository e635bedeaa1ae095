import type { Issue, Item } from '../framework/framework.ts';
import { itemByCode } from '../framework/lookup.ts';
import type { Hundredths } from '../score/hundredths.ts';
import type { Results } from './results.ts';

/** The items of an issue that have a score, in the issue's order. */
export function scoredItems({ framework, items }: Results, issue: Issue): { item: Item; score: Hundredths }[] {
  return issue.items.value.flatMap((code) => {
    const item = itemByCode(framework, code);
    const score = items.get(code);
    return item && score !== undefined ? [{ item, score }] : [];
  });
}
