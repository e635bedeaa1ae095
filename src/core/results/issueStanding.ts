import { type Framework, type Issue, type Item, type ItemCode, SURVEYS } from '../framework/framework.ts';
import { newest } from '../framework/frameworks.ts';
import { indicatorsOfIssue } from '../framework/indicatorsOfIssue.ts';
import { likelyIndicator } from '../framework/likelyTopic.ts';
import { issuesOfItem, itemByCode } from '../framework/lookup.ts';
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
  /** Those under the target: its own, and others unless all their items in the issue are known, and good. */
  readonly weakIndicators: readonly WeakIndicator[];
}

export function issueStanding(results: Results, issue: Issue): IssueStanding {
  const { framework, items } = results;
  const related = indicatorsOfIssue(framework, issue);
  const indicators = results.indicators.filter(({ id }) => related.includes(id));
  const scored = scoredItems(results, issue);
  const weakCodes = scored.filter(({ item }) => isWeakItem(results, item)).map(({ item }) => item.code);
  const unknown = issue.items.value.filter((code) => !items.has(code));
  const isCleared = (id: number) => {
    const own = issue.items.value.filter((code) => indicatorOf(framework, code) === id);
    return own.length > 0 && own.every((code) => items.has(code) && !weakCodes.includes(code));
  };
  const weak = weakIndicators(results).filter(
    ({ id }) => issue.indicators.includes(id) || (related.includes(id) && !isCleared(id)),
  );
  const isWeak = weakCodes.length + weak.length > 0;
  const isWhole = unknown.length === 0 && !hasUnknownSurvey(framework, issue);
  const isWeakElsewhere = unplaced(framework).some((item) => isWeakItem(results, item));
  const isKnown = scored.length > 0 ? isWhole : indicators.length > 0 && indicators.every(isSure) && !isWeakElsewhere;
  const isPartly = scored.length > 0 || indicators.some(({ used }) => used !== null);
  const standing = isWeak ? 'weak' : isKnown ? 'good' : isPartly ? 'partly' : 'unknown';
  return { standing, unknown, indicators, weakIndicators: weak };
}

/** Whether nobody knows which questions of a survey bear on the issue, of which it has some in other years. */
function hasUnknownSurvey(framework: Framework, { id, items }: Issue): boolean {
  const usual = newest.issues.find((issue) => issue.id === id)?.items.value ?? [];
  const open = unplaced(framework);
  return SURVEYS.some((survey) => {
    const isOfSurvey = ({ instrument }: Item) => instrument === survey;
    const own = framework.items.filter(isOfSurvey);
    // Known by their indicators alone, some may be of this issue, though it has none of them.
    const isByIndicator = own.some(({ key, grouping }) => key === null && grouping === 'assumed');
    const isNoneHere = !own.some(({ code }) => items.value.includes(code));
    const isUnknown = own.length === 0 || open.some(isOfSurvey) || (isByIndicator && isNoneHere);
    return isUnknown && usual.some((code) => itemByCode(newest, code)?.instrument === survey);
  });
}

/** Items of which nobody knows what they ask, nor under which issue they are: any issue may be theirs. */
function unplaced(framework: Framework): Item[] {
  return framework.items.filter(({ key, code }) => key === null && issuesOfItem(framework, code).length === 0);
}

function isWeakItem({ framework, items }: Results, { code, instrument }: Item): boolean {
  const score = items.get(code);
  return score !== undefined && score < framework.thresholds.value[instrument];
}

function indicatorOf(framework: Framework, code: ItemCode): number | null {
  const item = itemByCode(framework, code);
  return item && likelyIndicator(item);
}
