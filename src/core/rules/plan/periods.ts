import { parseThaiDate } from '../../calendar/thaiDate.ts';
import type { PlannedMeasure } from '../../plan/plannedMeasure.ts';
import type { Fix } from '../rule.ts';
import type { Edge, PlanDate } from './yearSlip.ts';

/** The dates of a measure, as far as they can be read. */
export type Dates = Readonly<Record<Edge, PlanDate | null>>;

export function datesOf({ measure }: PlannedMeasure): Dates {
  return { start: read(measure.start, 'start'), end: read(measure.end, 'end') };
}

/** Whether it ends before it starts; false where that can't be told. */
export function isReversed({ start, end }: Dates): boolean {
  return start !== null && end !== null && end.iso < start.iso;
}

/** The change of one of its dates. */
export function dateFix({ places }: PlannedMeasure, edge: Edge, from: PlanDate, to: PlanDate): { readonly fix?: Fix } {
  const place = places[edge];
  return place === undefined ? {} : { fix: { place, from: from.text, to: to.text } };
}

function read(text: string | null, edge: Edge): PlanDate | null {
  const iso = text === null ? null : parseThaiDate(text, edge);
  return text === null || iso === null ? null : { text, iso };
}
