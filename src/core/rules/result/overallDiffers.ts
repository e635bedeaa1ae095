import { formatScore } from '../../score/hundredths.ts';
import type { Rule } from '../rule.ts';
import { placesOf } from '../shared/places.ts';

/** The reported overall score is not the weighted mean of the instruments. */
export const overallDiffers: Rule = {
  code: 'overall-differs',
  severity: 'error',
  words: {
    th: {
      title: '',
      finding: 'คะแนนรวมรายงานไว้ {reported} แต่คิดตามน้ำหนักได้ {computed}',
      means: '',
      why: '',
      todo: '',
    },
    en: {
      title: '',
      finding: 'The overall score is reported as {reported}, but by weight it is {computed}',
      means: '',
      why: '',
      todo: '',
    },
  },
  example: { sheet: '' },
  check: ({ sheet, results }) => {
    const { reported, computed } = results.overall;
    if (reported === null || computed === null || reported === computed) return [];
    const places = placesOf(sheet, { kind: 'overall' });
    return [{ item: null, places, params: { reported: formatScore(reported), computed: formatScore(computed) } }];
  },
};
