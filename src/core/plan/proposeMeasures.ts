import { fiscalYearPeriod, formatThaiDate } from '../calendar/thaiDate.ts';
import type { Framework } from '../framework/framework.ts';
import type { BankMeasure, Measure } from '../measures/measure.ts';
import type { WeakItem } from '../results/weakItems.ts';

/**
 * The measures that answer what is weak, issue by issue: every measure of the bank that improves a weak item, and for
 * an issue in which nothing is weak the one that keeps it up. The period is the whole fiscal year of the plan, which
 * follows the year of the result.
 */
export function proposeMeasures(
  framework: Framework,
  weak: readonly WeakItem[],
  bank: readonly BankMeasure[],
): Measure[] {
  const codes = new Set(weak.map(({ item }) => item.code));
  const period = fiscalYearPeriod(framework.fiscalYear + 1);
  const planned = { start: formatThaiDate(period.start), end: formatThaiDate(period.end) };
  return framework.issues.flatMap((issue) => {
    const own = bank.filter((measure) => measure.issue === issue.id);
    const answers = own.filter(({ items }) => items.some((code) => codes.has(code)));
    const proposed = answers.length > 0 ? answers : own.filter(({ items }) => items.length === 0);
    return proposed.map(({ id, title, steps, responsible, items }) => ({
      ...{ id, issue: issue.id, title, steps, responsible, ...planned },
      items: items.filter((code) => codes.has(code)),
    }));
  });
}
