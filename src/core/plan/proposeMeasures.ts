import { fiscalYearPeriod, formatThaiDate } from '../calendar/thaiDate.ts';
import type { Framework, ItemCode } from '../framework/framework.ts';
import type { BankMeasure, Measure } from '../measures/measure.ts';
import type { WeakItem } from '../results/weakItems.ts';

/**
 * The fewest measures that answer what is weak, in the order of the issues: every weak item is answered once, every
 * issue with a weak item has a measure of its own, and an issue with none has the one that keeps it up. The period is
 * the whole fiscal year of the plan, which follows the year of the result.
 */
export function proposeMeasures(
  framework: Framework,
  weak: readonly WeakItem[],
  bank: readonly BankMeasure[],
): Measure[] {
  const codes = weak.map(({ item }) => item.code);
  const chosen = new Set(fewestAnswers(codes, bank));
  for (const issue of framework.issues) {
    const own = bank.filter((measure) => measure.issue === issue.id);
    if (own.some((measure) => chosen.has(measure))) continue;
    const best = mostFitting(codes, own) ?? own.find(({ items }) => items.length === 0);
    if (best) chosen.add(best);
  }
  const period = fiscalYearPeriod(framework.fiscalYear + 1);
  const planned = { start: formatThaiDate(period.start), end: formatThaiDate(period.end) };
  return framework.issues.flatMap((issue) =>
    bank
      .filter((measure) => measure.issue === issue.id && chosen.has(measure))
      .map(({ id, title, steps, responsible, items }) => ({
        ...{ id, issue: issue.id, title, steps, responsible, ...planned },
        items: items.filter((code) => codes.includes(code)),
      })),
  );
}

/** Takes the most fitting measure for what is not answered yet, until all is. */
function fewestAnswers(codes: readonly ItemCode[], bank: readonly BankMeasure[]): BankMeasure[] {
  const best = mostFitting(codes, bank);
  if (!best) return [];
  const rest = codes.filter((code) => !best.items.includes(code));
  return [best, ...fewestAnswers(rest, bank)];
}

/** The measure that answers most of the items; of equals, the one with the fewest others, since it is more to the point. */
function mostFitting(codes: readonly ItemCode[], bank: readonly BankMeasure[]): BankMeasure | null {
  const answered = ({ items }: BankMeasure) => items.filter((code) => codes.includes(code)).length;
  return bank
    .filter((measure) => answered(measure) > 0)
    .reduce<BankMeasure | null>((best, measure) => {
      if (!best) return measure;
      const more = answered(measure) - answered(best) || best.items.length - measure.items.length;
      return more > 0 ? measure : best;
    }, null);
}
