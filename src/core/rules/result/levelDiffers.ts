import { formatScore } from '../../score/hundredths.ts';
import type { Rule } from '../rule.ts';

/** The reported level is not the one that the scores reach. */
export const levelDiffers: Rule = {
  code: 'level-differs',
  severity: 'error',
  words: {
    th: {
      title: '',
      finding: 'ระดับรายงานไว้ "{reported}" แต่คะแนน {overall} อยู่ระดับ "{computed}"',
      means: '',
      why: '',
      todo: '',
    },
    en: {
      title: '',
      finding: 'The level is reported as “{reported}”, but {overall} is at level “{computed}”',
      means: '',
      why: '',
      todo: '',
    },
  },
  example: { sheet: '' },
  check: ({ sheet, results: { level, overall } }) => {
    if (level.reported === null || level.computed === null || level.reported === level.computed) return [];
    const params = {
      reported: level.reported,
      computed: level.computed,
      overall: overall.used === null ? '' : formatScore(overall.used),
    };
    return [{ item: null, places: sheet.level ? [sheet.level.place] : [], params }];
  },
};
