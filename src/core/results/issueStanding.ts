import type { Issue, ItemCode } from '../framework/framework.ts';
import { indicatorsOfIssue, itemByCode } from '../framework/lookup.ts';
import { type IndicatorResult, isSure, type Results } from './results.ts';
import { scoredItems } from './scoredItems.ts';
import { type WeakIndicator, weakIndicators } from './weakIndicators.ts';

/**
 * How an issue stands. *Weak*: an item or an indicator of it is; *good*: all that can be known of it is known, and good;
 * *partly*: what is known is good, and something is not known; *unknown*: nothing is.
 */
export type Standing = 'weak' | 'good' | 'partly' | 'unknown';

export interface IssueStanding {
  readonly standing: Standing;
  /** The items of the issue that have no score. */
  readonly unknown: readonly ItemCode[];
  /** The indicators that bear on it, known or not. */
  readonly indicators: readonly IndicatorResult[];
  /** Those under the target: its own, and those of an item of the issue that is weak or not known. */
  readonly weakIndicators: readonly WeakIndicator[];
}

export function issueStanding(results: Results, issue: Issue): IssueStanding {
  const { framework, items } = results;
  const related = indicatorsOfIssue(framework, issue);
  const indicators = results.indicators.filter(({ id }) => related.includes(id));
  const scored = scoredItems(results, issue);
  const weakCodes = scored
    .filter(({ item, score }) => score < framework.thresholds.value[item.instrument])
    .map(({ item }) => item.code);
  const unknown = issue.items.value.filter((code) => !items.has(code));
  const doubtful = new Set([...weakCodes, ...unknown].map((code) => itemByCode(framework, code)?.indicator));
  const weak = weakIndicators(results).filter(
    ({ id }) => issue.indicators.includes(id) || (related.includes(id) && doubtful.has(id)),
  );
  const isWeak = weakCodes.length + weak.length > 0;
  const isKnown = scored.length > 0 ? unknown.length === 0 : indicators.length > 0 && indicators.every(isSure);
  const isPartly = scored.length > 0 || indicators.some(({ used }) => used !== null);
  const standing = isWeak ? 'weak' : isKnown ? 'good' : isPartly ? 'partly' : 'unknown';
  return { standing, unknown, indicators, weakIndicators: weak };
}
