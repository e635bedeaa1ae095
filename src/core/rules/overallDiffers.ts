import { formatScore } from '../score/hundredths.ts';
import { placesOf } from './places.ts';
import type { Rule } from './rule.ts';

/** The reported overall score is not the weighted mean of the instruments. */
export const overallDiffers: Rule = {
  code: 'overall-differs',
  severity: 'error',
  check: ({ sheet, results }) => {
    const { reported, computed } = results.overall;
    if (reported === null || computed === null || reported === computed) return [];
    const places = placesOf(sheet, { kind: 'overall' });
    return [{ item: null, places, params: { reported: formatScore(reported), computed: formatScore(computed) } }];
  },
};
