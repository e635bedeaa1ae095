import { wholePeriod } from '../calendar/thaiPeriod.ts';
import type { Measure } from '../measures/measure.ts';

export const NEEDED_PARTS = ['responsible', 'start', 'end'] as const;
export type NeededPart = (typeof NEEDED_PARTS)[number];

/**
 * What the form wants of every measure and this one does not say. Dashes and dots are no answer; a period written
 * whole at the start says its end as well.
 */
export function missingParts(measure: Pick<Measure, NeededPart>): NeededPart[] {
  const endIsSaid = wholePeriod(measure.start ?? '') !== null;
  return NEEDED_PARTS.filter((part) => isUnsaid(measure[part]) && !(part === 'end' && endIsSaid));
}

export function isUnsaid(text: string | null): boolean {
  return text === null || /^[\s.…_–—-]*$/.test(text);
}
