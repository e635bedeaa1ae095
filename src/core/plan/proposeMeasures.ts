import { fiscalYearPeriod, formatThaiDate } from '../calendar/thaiDate.ts';
import type { Framework, ItemCode } from '../framework/framework.ts';
import { issuesOfItem } from '../framework/lookup.ts';
import { type BankMeasure, type Measure, NOT_REPORTED } from '../measures/measure.ts';
import type { WeakItem } from '../results/weakItems.ts';

/** A measure of the bank, and the items of this year that it is for. */
interface Answer {
  readonly measure: BankMeasure;
  readonly items: readonly ItemCode[];
}

/**
 * The fewest measures that answer what is weak, in the order of the issues: every weak item that bears on an issue is
 * answered once, every issue with a weak item has a measure of its own, and an issue with none has the one that keeps
 * it up. The period is the whole fiscal year of the plan, which follows the year of the result.
 */
export function proposeMeasures(
  framework: Framework,
  weak: readonly WeakItem[],
  bank: readonly BankMeasure[],
): Measure[] {
  const codes = weak.map(({ item }) => item.code);
  const answers = answersOf(framework, bank);
  const chosen = new Set(fewestAnswers(codes, answers));
  for (const issue of framework.issues) {
    const own = answers.filter(({ measure }) => measure.issue === issue.id);
    if (own.some((answer) => chosen.has(answer))) continue;
    const best = mostFitting(codes, own) ?? own.find(({ measure }) => isGeneral(measure));
    if (best) chosen.add(best);
  }
  const period = fiscalYearPeriod(framework.fiscalYear + 1);
  const planned = { start: formatThaiDate(period.start), end: formatThaiDate(period.end) };
  return framework.issues.flatMap((issue) =>
    answers
      .filter((answer) => answer.measure.issue === issue.id && chosen.has(answer))
      .map(({ measure: { id, title, steps, responsible, success }, items }) => ({
        ...{ id, issue: issue.id, title, steps, responsible, ...planned, success, ...NOT_REPORTED },
        items: items.filter((code) => codes.includes(code)),
      })),
  );
}

/** The bank under the numbers of this year. What no measure is about falls to the general one of its first issue. */
function answersOf(framework: Framework, bank: readonly BankMeasure[]): Answer[] {
  const codes = new Map(framework.items.flatMap(({ key, code }) => (key === null ? [] : [[key, code] as const])));
  const answered = new Set(bank.flatMap(({ topics }) => topics.flatMap((topic) => codes.get(topic) ?? [])));
  const others = framework.items.map(({ code }) => code).filter((code) => !answered.has(code));
  return bank.map((measure) => ({
    measure,
    items: isGeneral(measure)
      ? others.filter((code) => issuesOfItem(framework, code)[0]?.id === measure.issue)
      : measure.topics.flatMap((topic) => codes.get(topic) ?? []),
  }));
}

function isGeneral({ topics }: BankMeasure): boolean {
  return topics.length === 0;
}

/** Takes the most fitting measure for what is not answered yet, until all is. */
function fewestAnswers(codes: readonly ItemCode[], answers: readonly Answer[]): Answer[] {
  const best = mostFitting(codes, answers);
  if (!best) return [];
  const rest = codes.filter((code) => !best.items.includes(code));
  return [best, ...fewestAnswers(rest, answers)];
}

/** The measure that answers most of the items; of equals, the one with the fewest others, since it is more to the point. */
function mostFitting(codes: readonly ItemCode[], answers: readonly Answer[]): Answer | null {
  const answered = ({ items }: Answer) => items.filter((code) => codes.includes(code)).length;
  return answers
    .filter((answer) => answered(answer) > 0)
    .reduce<Answer | null>((best, answer) => {
      if (!best) return answer;
      const more = answered(answer) - answered(best) || best.items.length - answer.items.length;
      return more > 0 ? answer : best;
    }, null);
}
