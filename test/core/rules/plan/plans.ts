import { fy2567 } from '../../../../src/core/framework/fy2567/index.ts';
import { measureBank } from '../../../../src/core/measures/bank/index.ts';
import type { Measure } from '../../../../src/core/measures/measure.ts';
import { keysOf } from '../../../../src/core/ownTable/ownTable.ts';
import type { PlannedMeasure } from '../../../../src/core/plan/plannedMeasure.ts';
import type { Finding } from '../../../../src/core/rules/rule.ts';
import { measuresTable } from '../../../../src/core/tabs/measures/measuresTable.ts';
import { findingsOf } from '../../../support/checking.ts';
import { measureOf } from '../../../support/measures.ts';
import { itemScores, itemTab } from '../../../support/sheets.ts';
import { tabOf } from '../../../support/tabs.ts';

/** A measure as staff write it, complete but for what a test says. */
export function own(number: number, parts: Partial<Measure> = {}): Measure {
  const complete = {
    id: `own-${number}`,
    issue: number,
    title: `มาตรการที่ ${number}`,
    steps: [`ทำเรื่องที่ ${number}`],
    responsible: 'สำนักปลัด',
    start: '1 ตุลาคม 2567',
    end: '30 กันยายน 2568',
  };
  return measureOf({ ...complete, ...parts });
}

/** One measure for each of the seven issues; those that a test gives are put in their place or added. */
export function tidyPlan(others: readonly Measure[] = []): Measure[] {
  const tidy = [1, 2, 3, 4, 5, 6, 7].map((issue) => others.find(({ id }) => id === `own-${issue}`) ?? own(issue));
  return [...tidy, ...others.filter((measure) => !tidy.includes(measure))];
}

/** The measures in rows of a tab, the first in row 1; named like the score tab, so that cells are given without it. */
export function onTab(measures: readonly Measure[]): PlannedMeasure[] {
  const keys = keysOf(measuresTable);
  return measures.map((measure, index) => ({
    measure,
    places: Object.fromEntries(keys.map((key, column) => [key, { tab: 'Sheet', row: index + 1, column: column + 1 }])),
  }));
}

/** What a rule finds in a plan of 2568 that is all on the tab, nothing being proposed anew. */
export function inPlan(
  rule: string,
  measures: readonly Measure[],
  weak: Readonly<Record<string, number>> = {},
): Finding[] {
  const proposed = measureBank.map(({ id }) => id);
  return findingsOf(rule, itemTab(itemScores(10_000, weak)), { measures: onTab(measures), proposed });
}

/** The same of a result that has the ten indicators alone; those that are not given are good. */
export function inPlanOfIndicators(
  rule: string,
  measures: readonly Measure[],
  weak: Readonly<Record<number, number>>,
): Finding[] {
  const rows = fy2567.indicators.map(({ id, name }) => `ตัวชี้วัดที่ ${id} ${name.th}\t${weak[id] ?? 95}`);
  const proposed = measureBank.map(({ id }) => id);
  return findingsOf(rule, tabOf(['ปี 2567', ...rows].join('\n')), { measures: onTab(measures), proposed });
}
