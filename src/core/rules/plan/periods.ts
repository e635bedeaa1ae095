import type { Edge } from '../../calendar/datePair.ts';
import { type PlanDate, type PlanDates, planDates } from '../../plan/planDates.ts';
import type { PlannedMeasure } from '../../plan/plannedMeasure.ts';
import type { Checked, Fix } from '../rule.ts';

/** The dates of a measure, as far as they can be read. */
export function datesOf({ measure }: PlannedMeasure, { framework }: Pick<Checked, 'framework'>): PlanDates {
  return planDates(measure, framework.fiscalYear + 1);
}

/** Whether it ends before it starts; false where that can't be told. */
export function isReversed({ start, end }: PlanDates): boolean {
  return start !== null && end !== null && end.iso < start.iso;
}

/** The change of one of its dates. */
export function dateFix({ places }: PlannedMeasure, edge: Edge, from: PlanDate, to: PlanDate): { readonly fix?: Fix } {
  const place = places[edge];
  return place === undefined ? {} : { fix: { place, from: from.text, to: to.text } };
}
