import type { Measure } from '../measures/measure.ts';

export const NEEDED_PARTS = ['responsible', 'start', 'end'] as const;
export type NeededPart = (typeof NEEDED_PARTS)[number];

/** What the form wants of every measure and this one does not say. Dashes and dots are no answer. */
export function missingParts(measure: Pick<Measure, NeededPart>): NeededPart[] {
  return NEEDED_PARTS.filter((part) => isUnsaid(measure[part]));
}

export function isUnsaid(text: string | null): boolean {
  return text === null || /^[\s.…_–—-]*$/.test(text);
}
