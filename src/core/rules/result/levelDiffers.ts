import { possibleLevels } from '../../results/levelFigure.ts';
import { formatScore } from '../../score/hundredths.ts';
import type { Rule } from '../rule.ts';

/** The reported level is none that the scores can reach, whatever the parts of EIT are that nobody stated. */
export const levelDiffers: Rule = {
  code: 'level-differs',
  severity: 'error',
  words: {
    th: {
      title: 'ระดับไม่ตรงกับคะแนน',
      finding: 'ระดับรายงานไว้ "{reported}" แต่คะแนน {overall} อยู่ระดับ "{computed}"',
      means: 'ระดับผลการประเมินในแผ่นงานไม่ใช่ระดับที่คะแนนรวมและคะแนน IIT EIT OIT ไปถึง',
      why: 'แผนจะบอกคะแนนอย่างหนึ่ง แต่บอกระดับอีกอย่างหนึ่ง',
      todo: 'ดูระดับในต้นฉบับ แล้วแก้ระดับหรือคะแนนให้ตรงกัน ตั้งแต่ปี 2566 คะแนนรวมถึง 85 แต่มีเครื่องมือใดต่ำกว่า 85 จะได้เพียง "ผ่าน"',
    },
    en: {
      title: 'A level that the scores do not reach',
      finding: 'The level is reported as “{reported}”, but {overall} is at level “{computed}”',
      means: 'The level in the sheet is not the one that the overall score and those of IIT, EIT and OIT reach.',
      why: 'The plan would give a score and, beside it, a level that belongs to another.',
      todo: 'See the level in the original, and make level and scores agree. From 2566 on, 85 or more overall with an instrument below 85 is only “ผ่าน” (pass).',
    },
  },
  example: {
    sheet: [
      'ปีงบประมาณ พ.ศ. 2567',
      'เครื่องมือ\tคะแนน',
      'IIT\t88.65',
      'EIT\t86.02',
      'OIT\t55.66',
      'คะแนนภาพรวม\t74.67',
      'ระดับ\tผ่าน',
    ].join('\n'),
  },
  check: ({ sheet, results }) => {
    const { level, overall } = results;
    const possible = possibleLevels(results).map(({ name }) => name.th);
    if (level.reported === null || possible.length === 0 || possible.includes(level.reported)) return [];
    const params = {
      reported: level.reported,
      computed: possible.join('/'),
      overall: overall.used === null ? '' : formatScore(overall.used),
    };
    return [{ item: null, places: sheet.level ? [sheet.level.place] : [], params }];
  },
};
