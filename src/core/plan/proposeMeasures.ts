import { fiscalYearPeriod, formatThaiDate } from '../calendar/thaiDate.ts';
import type { Framework, ItemCode } from '../framework/framework.ts';
import { issuesOfItem } from '../framework/lookup.ts';
import { type BankMeasure, type Measure, NOT_REPORTED } from '../measures/measure.ts';
import type { OwnBankMeasure } from '../measures/ownBank.ts';
import type { WeakItem } from '../results/weakItems.ts';

/** A measure of the bank, and the items of this year that it is for. */
interface Answer {
  readonly measure: BankMeasure;
  readonly items: readonly ItemCode[];
  /** For its issue at large: to keep up what is good. */
  readonly general: boolean;
}

/**
 * The fewest measures that answer what is weak, in the order of the issues: every weak item that bears on an issue is
 * answered once, every issue with a weak item has a measure of its own, and an issue with none has the one that keeps
 * it up. What the agency's own bank answers is answered by it. The period is the whole fiscal year of the plan, which
 * follows the year of the result.
 */
export function proposeMeasures(
  framework: Framework,
  weak: readonly WeakItem[],
  bank: readonly BankMeasure[],
  ownBank: readonly OwnBankMeasure[] = [],
): Measure[] {
  const codes = weak.map(({ item }) => item.code);
  const agencys = ownBank.map((own) => ({ ...own, general: own.items.length === 0 }));
  const answers = [...agencys, ...answersOf(framework, bank)];
  const first = fewestAnswers(codes, agencys);
  const open = codes.filter((code) => !first.some(({ items }) => items.includes(code)));
  const chosen = new Set([...first, ...fewestAnswers(open, answers)]);
  for (const issue of framework.issues) {
    const own = answers.filter(({ measure }) => measure.issue === issue.id);
    if (own.some((answer) => chosen.has(answer))) continue;
    const best = mostFitting(codes, own) ?? own.find(({ general }) => general);
    if (best) chosen.add(best);
  }
  return framework.issues.flatMap((issue) =>
    answers
      .filter((answer) => answer.measure.issue === issue.id && chosen.has(answer))
      .map(({ measure, items }) =>
        proposed(
          measure,
          items.filter((code) => codes.includes(code)),
          framework,
        ),
      ),
  );
}

function proposed(
  { id, issue, title, steps, responsible, success }: BankMeasure,
  items: ItemCode[],
  framework: Framework,
): Measure {
  const { start, end } = fiscalYearPeriod(framework.fiscalYear + 1);
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

/** The bank under the numbers of this year. What no measure is about falls to the general one of its first issue. */
function answersOf(framework: Framework, bank: readonly BankMeasure[]): Answer[] {
  const codes = new Map(framework.items.flatMap(({ key, code }) => (key === null ? [] : [[key, code] as const])));
  const answered = new Set(bank.flatMap(({ topics }) => topics.flatMap((topic) => codes.get(topic) ?? [])));
  const others = framework.items.map(({ code }) => code).filter((code) => !answered.has(code));
  return bank.map((measure) => {
    const general = measure.topics.length === 0;
    const items = general
      ? others.filter((code) => issuesOfItem(framework, code)[0]?.id === measure.issue)
      : measure.topics.flatMap((topic) => codes.get(topic) ?? []);
    return { measure, items, general };
  });
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
