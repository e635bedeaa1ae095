import type { Rule } from '../rule.ts';
import { itemOf, subjectName } from '../shared/subject.ts';

/** Published scores have two decimals at most; more of them is a slip of the hand or a figure computed elsewhere. */
export const scoreTooPrecise: Rule = {
  code: 'score-too-precise',
  severity: 'warning',
  words: {
    th: {
      title: 'คะแนนมีทศนิยมเกินสองตำแหน่ง',
      finding: 'คะแนนของ {subject} เขียนว่า "{text}" มีทศนิยมเกินสองตำแหน่ง',
      means: 'ป.ป.ช. ประกาศคะแนนเป็นทศนิยมไม่เกินสองตำแหน่ง แต่ช่องนี้มีมากกว่านั้น',
      why: 'อาจพิมพ์เกินมาหนึ่งตัว หรือเป็นตัวเลขที่คิดเองไม่ใช่คะแนนที่ประกาศ แผนจะปัดให้เหลือสองตำแหน่ง',
      todo: 'เทียบกับต้นฉบับผลการประเมิน แล้วพิมพ์คะแนนตามนั้น',
    },
    en: {
      title: 'More than two decimals',
      finding: 'The score of {subject} is written “{text}”, with more than two decimals',
      means: 'Scores are published with two decimals at most, but this one has more.',
      why: 'A digit may be one too many, or the figure was computed rather than published. The plan rounds it to two decimals.',
      todo: 'Compare with the original result and type the score as it stands there.',
    },
  },
  example: { sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ne7\t83.030\ne8\t84.67\ne9\t38.89' },
  check: ({ sheet }) =>
    sheet.statements.flatMap(({ subject, parsed, text, place }) =>
      parsed.kind === 'number' && parsed.decimals > 2
        ? [{ item: itemOf(subject), places: [place], params: { subject: subjectName(subject), text } }]
        : [],
    ),
};
