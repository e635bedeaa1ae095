import type { Framework, Issue } from '../framework/framework.ts';
import { indicatorsOfIssue } from '../framework/indicatorsOfIssue.ts';
import { likelyIndicator } from '../framework/likelyTopic.ts';
import { itemByCode } from '../framework/lookup.ts';
import type { BankMeasure, Measure } from '../measures/measure.ts';
import { issueStanding } from '../results/issueStanding.ts';
import type { Results } from '../results/results.ts';
import { isAbout } from './answers.ts';

/** Why a measure stands in the plan. */
export interface MeasureReason {
  /** `keep` only where all of its issue is known, and good. */
  readonly kind: 'improve' | 'keep';
  /** Of the items that it answers, and those under the target that it is about; else those of its issue. */
  readonly indicators: readonly number[];
  /** Those under the target that it answers without saying by which item. */
  readonly weakIndicators: readonly number[];
}

export function measureReason(
  { id, issue: number, items }: Pick<Measure, 'id' | 'issue' | 'items'>,
  results: Results,
  bank: readonly BankMeasure[],
): MeasureReason {
  const { framework } = results;
  const ofItems = indicatorsOf(items, framework);
  const issue = framework.issues.find((one) => one.id === number);
  if (issue === undefined) return { kind: 'improve', indicators: ofItems, weakIndicators: [] };
  const { standing, weakIndicators: weak } = issueStanding(results, issue);
  const ids = weak.map((one) => one.id).filter((one) => !ofItems.includes(one));
  const topics = bank.find((one) => one.id === id)?.topics ?? [];
  const isForAll = topics.length === 0 && items.length === 0;
  const about = isForAll ? ids : ids.filter((one) => isAbout({ topics }, one));
  const known = [...ofItems, ...about];
  return {
    kind: items.length === 0 && standing === 'good' ? 'keep' : 'improve',
    indicators: known.length > 0 ? known : ownIndicators(issue, framework),
    weakIndicators: about,
  };
}

function indicatorsOf(items: Measure['items'], framework: Framework): number[] {
  const known = items.flatMap((code) => itemByCode(framework, code) ?? []);
  return [...new Set(known.flatMap((item) => likelyIndicator(item) ?? []))];
}

/** Those that the issue is about; of one that is about none, those of its survey items. */
function ownIndicators(issue: Issue, framework: Framework): readonly number[] {
  return issue.indicators.length > 0 ? issue.indicators : indicatorsOfIssue(framework, issue);
}
