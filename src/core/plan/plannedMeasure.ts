import type { Measure } from '../measures/measure.ts';
import type { Place } from '../table/cell.ts';

/** A measure of the plan and the cells that hold it; a proposal that is not written yet has none. */
export interface PlannedMeasure {
  readonly measure: Measure;
  readonly places: Readonly<Partial<Record<keyof Measure, Place>>>;
  /** What stands where the number of the issue should be and is none; the measure's issue is then 0. */
  readonly unreadIssue?: string;
}
