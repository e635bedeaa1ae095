import { INSTRUMENTS } from '../../framework/framework.ts';
import { formatScore } from '../../score/hundredths.ts';
import type { Rule } from '../rule.ts';
import { placesOf } from '../shared/places.ts';

/** The reported score of an instrument is not the mean of its indicators. */
export const instrumentDiffers: Rule = {
  code: 'instrument-differs',
  severity: 'warning',
  words: {
    th: {
      title: '',
      finding: 'คะแนน {instrument} รายงานไว้ {reported} แต่ตัวชี้วัดเฉลี่ยได้ {computed}',
      means: '',
      why: '',
      todo: '',
    },
    en: {
      title: '',
      finding: '{instrument} is reported as {reported}, but its indicators give {computed}',
      means: '',
      why: '',
      todo: '',
    },
  },
  example: { sheet: '' },
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
