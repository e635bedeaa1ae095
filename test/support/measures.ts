import { type Measure, NOT_REPORTED } from '../../src/core/measures/measure.ts';

/** A measure of which nothing is known but what a test says. */
export function measureOf(parts: Partial<Measure>): Measure {
  const nothing: Measure = {
    id: 'a',
    issue: 1,
    title: 'ทำคู่มือ',
    steps: [],
    items: [],
    responsible: null,
    start: null,
    end: null,
    success: null,
    ...NOT_REPORTED,
  };
  return { ...nothing, ...parts };
}
