import type { Analysis } from '../analysis.ts';
import type { Item } from '../framework/framework.ts';
import { issueStanding } from '../results/issueStanding.ts';
import { scoredItems } from '../results/scoredItems.ts';
import { formatScore, type Hundredths } from '../score/hundredths.ts';
import { tidy } from '../text/normalise.ts';
import { toThaiDigits } from '../text/numerals.ts';
import { thaiProse } from '../text/thaiProse.ts';
import { analyseIssue } from './issueAnalysis.ts';
import { type NumberedMeasure, numbersForItem } from './numberedMeasures.ts';
import { type IssueSection, type ItemRow, YES } from './planDocument.ts';
import { rowsOf } from './resultRows.ts';
import { say, thaiNumbers, thaiScore } from './thaiText.ts';

/** The issues with their items and their text: staff's own where they wrote one. */
export function issueSections(analysis: Analysis, measures: readonly NumberedMeasure[]): IssueSection[] {
  return analysis.framework.issues.map((issue) => {
    const scored = scoredItems(analysis.results, issue);
    const own = analysis.narratives.find(({ issue: id, state }) => id === issue.id && state !== 'ours');
    const paragraphs = own?.text.split('\n').map(tidy).filter(Boolean).map(thaiProse);
    return {
      number: toThaiDigits(String(issue.id)),
      name: issue.name.th,
      items: itemRows(analysis, scored, measures),
      hasItems: scored.length > 0 ? YES : '',
      // Where there are no items, the indicators are all that is known.
      indicators: scored.length > 0 ? [] : rowsOf(issueStanding(analysis.results, issue).indicators, analysis),
      analysis: paragraphs ?? analyseIssue(analysis, issue, measures),
    };
  });
}

/** Rows of items that have a score: what is not known is said in words. */
export function itemRows(
  analysis: Analysis,
  scored: readonly { readonly item: Item; readonly score: Hundredths }[],
  measures: readonly NumberedMeasure[],
): ItemRow[] {
  return scored.map(({ item, score }, index) => {
    const isWeak = score < analysis.framework.thresholds.value[item.instrument];
    return {
      instrument: scored[index - 1]?.item.instrument === item.instrument ? '' : item.instrument,
      code: toThaiDigits(item.code),
      topic: thaiProse(item.topic.th),
      score: thaiScore(score) ?? '',
      verdict: say(isWeak ? 'verdict.weak' : 'verdict.good'),
      remark: isWeak ? answeredBy(numbersForItem(measures, item.code)) : moved(analysis, item, score),
    };
  });
}

function answeredBy(numbers: readonly number[]): string {
  return numbers.length === 0
    ? say('document.remark.noMeasure')
    : say('document.remark.measures', { numbers: thaiNumbers(numbers) });
}

/** Against the item that asked the same last year, whatever its number was then. */
function moved({ previous }: Analysis, { key }: Item, score: Hundredths): string {
  const then = key === null ? undefined : previous?.framework.items.find((item) => item.key === key);
  const before = then && previous?.items.get(then.code);
  if (before === undefined) return say('document.remark.none');
  if (before === score) return say('document.remark.same');
  const difference = formatScore(Math.abs(score - before));
  return say(score > before ? 'document.remark.rose' : 'document.remark.fell', { difference });
}
