import type { Rule } from '../rule.ts';
import { itemOf, subjectName } from '../shared/subject.ts';

/** An item or indicator is named, and the cell for its score holds nothing, though no other place gives it. */
export const scoreEmpty: Rule = {
  code: 'score-empty',
  severity: 'warning',
  words: {
    th: {
      title: 'ยังไม่ได้กรอกคะแนน',
      finding: 'มี {subject} แต่ยังไม่ได้กรอกคะแนน',
      means: 'แผ่นงานมีข้อหรือตัวชี้วัดนี้ แต่ช่องคะแนนว่างอยู่',
      why: 'แผนจะไม่มีคะแนนของข้อนี้ และอาจคิดตัวชี้วัดที่ข้อนี้อยู่ไม่ได้',
      todo: 'พิมพ์คะแนนตามต้นฉบับผลการประเมิน ถ้าได้ 0 คะแนน ให้พิมพ์ 0',
    },
    en: {
      title: 'A score not filled in',
      finding: '{subject} is named but has no score',
      means: 'The sheet names the item or indicator, but the cell for its score is empty.',
      why: 'The plan will have no score for it, and its indicator may not be computed.',
      todo: 'Type the score of the original result. If it is zero, type 0.',
    },
  },
  example: { sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni1\t84.24\ni2\t\ni3\t100' },
  check: ({ sheet }) =>
    sheet.statements
      .filter(({ parsed }) => parsed.kind === 'empty')
      .map(({ subject, place }) => ({
        item: itemOf(subject),
        places: [place],
        params: { subject: subjectName(subject) },
      })),
};
