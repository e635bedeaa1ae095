import { fiscalYearPeriod, formatThaiDate } from '../calendar/thaiDate.ts';
import type { Issue, ItemCode } from '../framework/framework.ts';
import { likelyIndicator } from '../framework/likelyTopic.ts';
import { type BankMeasure, type Measure, NOT_REPORTED } from '../measures/measure.ts';
import type { OwnBankMeasure } from '../measures/ownBank.ts';
import { issueStanding } from '../results/issueStanding.ts';
import type { Results } from '../results/results.ts';
import { weakIndicators } from '../results/weakIndicators.ts';
import { type WeakItem, weakItems } from '../results/weakItems.ts';
import { type Answer, answersOf, answersToIndicator, fewestAnswers, mostFitting, ownAnswers } from './answers.ts';

/** So many measures for an indicator of which nobody knows what is weak; one where its items are known and good. */
const MOST_FOR_INDICATOR = 3;

/**
 * The fewest measures that answer what is weak, in the order of the issues: every weak item is answered once, and every weak
 * indicator, by the topics of its items where none of them is known to be weak; every issue with something weak has a
 * measure of its own, and one with nothing weak has the general one. What the agency's own bank answers is answered by it.
 * The period is the whole fiscal year of the plan, which follows the year of the result.
 */
export function proposeMeasures(
  results: Results,
  bank: readonly BankMeasure[],
  ownBank: readonly OwnBankMeasure[] = [],
  planYear = results.framework.fiscalYear + 1,
): Measure[] {
  const { framework } = results;
  const weak = weakItems(results);
  const codes = weak.map(({ item }) => item.code);
  const agencys = ownAnswers(ownBank);
  const answers = [...agencys, ...answersOf(framework, bank)];
  const specific = answers.filter(({ general }) => !general);
  const first = fewestAnswers(codes, agencys);
  const open = codes.filter((code) => !first.some(({ items }) => items.includes(code)));
  const chosen = new Set([
    ...first,
    ...fewestAnswers(open, specific),
    ...weakIndicators(results).flatMap(({ id }) => forIndicator(id, weak, results, specific)),
  ]);
  for (const issue of framework.issues) {
    const own = answers.filter(({ measure }) => measure.issue === issue.id);
    if (own.some((answer) => chosen.has(answer))) continue;
    const best = forIssue(issue, codes, own, results);
    if (best) chosen.add(best);
  }
  return framework.issues.flatMap((issue) =>
    answers
      .filter((answer) => answer.measure.issue === issue.id && chosen.has(answer))
      .map(({ measure, items }) =>
        proposed(
          measure,
          items.filter((code) => codes.includes(code)),
          planYear,
        ),
      ),
  );
}

/** Under the issues that the indicator is about; none where a weak item of it says more. */
function forIndicator(
  id: number,
  weak: readonly WeakItem[],
  { framework, items }: Results,
  answers: readonly Answer[],
) {
  if (weak.some(({ item }) => likelyIndicator(item) === id)) return [];
  const issues = framework.issues.filter(({ indicators }) => indicators.includes(id)).map((issue) => issue.id);
  const isKnown = framework.items.some((item) => likelyIndicator(item) === id && items.has(item.code));
  const under = answers.filter(({ measure }) => issues.includes(measure.issue));
  return answersToIndicator(id, under, isKnown ? 1 : MOST_FOR_INDICATOR);
}

/** What is weak is never answered by keeping it up. */
function forIssue(issue: Issue, codes: readonly ItemCode[], own: readonly Answer[], results: Results): Answer | null {
  const specific = own.filter(({ general }) => !general);
  const ofItems = mostFitting(codes, specific);
  if (ofItems) return ofItems;
  const [ofIndicator] = issueStanding(results, issue).weakIndicators.flatMap(({ id }) =>
    answersToIndicator(id, specific, 1),
  );
  return ofIndicator ?? own.find(({ general }) => general) ?? null;
}

function proposed(
  { id, issue, title, steps, responsible, success }: BankMeasure,
  items: ItemCode[],
  planYear: number,
): Measure {
  const { start, end } = fiscalYearPeriod(planYear);
  return {
    id,
    issue,
    title,
    steps,
    items,
    responsible: responsible || null,
    success: success || null,
    start: formatThaiDate(start),
    end: formatThaiDate(end),
    ...NOT_REPORTED,
  };
}
