import type { Framework, Issue } from '../framework/framework.ts';
import { itemByCode } from '../framework/lookup.ts';
import type { BankMeasure, Measure } from '../measures/measure.ts';
import { issueStanding } from '../results/issueStanding.ts';
import type { Results } from '../results/results.ts';
import { isAbout } from './answers.ts';

/** Why a measure stands in the plan. */
export interface MeasureReason {
  /** `keep` only where all of its issue is known, and good. */
  readonly kind: 'improve' | 'keep';
  /** Of the items that it answers; else those under the target that it is about; else those of its issue. */
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
  if (items.length > 0) return { kind: 'improve', indicators: ofItems, weakIndicators: [] };
  const issue = framework.issues.find((one) => one.id === number);
  if (issue === undefined) return { kind: 'improve', indicators: [], weakIndicators: [] };
  const { standing, weakIndicators: weak } = issueStanding(results, issue);
  const topics = bank.find((one) => one.id === id)?.topics ?? [];
  const ids = weak.map((one) => one.id);
  const about = topics.length === 0 ? ids : ids.filter((one) => isAbout({ topics }, one));
  return {
    kind: standing === 'good' ? 'keep' : 'improve',
    indicators: about.length > 0 ? about : ownIndicators(issue, framework),
    weakIndicators: about,
  };
}

function indicatorsOf(items: Measure['items'], framework: Framework): number[] {
  return [...new Set(items.flatMap((code) => itemByCode(framework, code)?.indicator ?? []))];
}

/** Those that the issue is about; of one that is about none, those of its survey items. */
function ownIndicators(issue: Issue, framework: Framework): readonly number[] {
  return issue.indicators.length > 0 ? issue.indicators : indicatorsOf(issue.items.value, framework);
}
