import type { Edge } from '../../calendar/datePair.ts';
import type { Measure } from '../../measures/measure.ts';
import { oncePer } from '../../oncePer.ts';
import { type PlanDate, type PlanDates, planDates } from '../../plan/planDates.ts';
import type { PlannedMeasure } from '../../plan/plannedMeasure.ts';
import type { Checked, Fix } from '../rule.ts';

/** The dates of a measure, as far as they can be read. */
export function datesOf({ measure }: PlannedMeasure, { framework }: Pick<Checked, 'framework'>): PlanDates {
  const byYear = datesByYear(measure);
  const planYear = framework.fiscalYear + 1;
  const dates = byYear.get(planYear) ?? planDates(measure, planYear);
  byYear.set(planYear, dates);
  return dates;
}

/** Every rule on periods asks for them. */
const datesByYear = oncePer((_measure: Measure) => new Map<number, PlanDates>());

/** Whether it ends before it starts; false where that can't be told. */
export function isReversed({ start, end }: PlanDates): boolean {
  return start !== null && end !== null && end.iso < start.iso;
}

/** The change of one of its dates. */
export function dateFix({ places }: PlannedMeasure, edge: Edge, from: PlanDate, to: PlanDate): { readonly fix?: Fix } {
  const place = places[edge];
  return place === undefined ? {} : { fix: { place, from: from.text, to: to.text } };
}
