import { INSTRUMENTS } from '../framework/framework.ts';
import { formatScore } from '../score/hundredths.ts';
import { placesOf } from './places.ts';
import type { Rule } from './rule.ts';

/** The reported score of an instrument is not the mean of its indicators. */
export const instrumentDiffers: Rule = {
  code: 'instrument-differs',
  severity: 'warning',
  check: ({ sheet, results }) =>
    INSTRUMENTS.flatMap((id) => {
      const { reported, computed } = results.instruments[id];
      if (reported === null || computed === null || reported === computed) return [];
      return [
        {
          item: null,
          places: placesOf(sheet, { kind: 'instrument', id }),
          params: { instrument: id, reported: formatScore(reported), computed: formatScore(computed) },
        },
      ];
    }),
};
