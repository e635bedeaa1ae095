import { FULL, formatScore } from '../../score/hundredths.ts';
import type { Rule } from '../rule.ts';
import { itemOf, subjectName } from '../shared/subject.ts';

/** Every score of ITA lies between 0 and 100. */
export const scoreOutOfRange: Rule = {
  code: 'score-out-of-range',
  severity: 'error',
  words: {
    th: {
      title: 'คะแนนต่ำกว่า 0 หรือเกิน 100',
      finding: 'คะแนนของ {subject} คือ {score} ต้องอยู่ระหว่าง 0 ถึง 100',
      means: 'คะแนน ITA ทุกตัวอยู่ระหว่าง 0 ถึง 100 ถ้าไม่อยู่ในช่วงนี้ มักเป็นเพราะลืมพิมพ์จุดทศนิยม',
      why: 'ค่าเฉลี่ยที่คิดจากคะแนนนี้ผิดทั้งหมด ระดับผลการประเมินก็อาจผิดตามไปด้วย',
      todo: 'เทียบกับต้นฉบับผลการประเมิน แล้วแก้คะแนนในช่องที่ระบุ',
    },
    en: {
      title: 'A score below 0 or above 100',
      finding: 'The score of {subject} is {score}; it must lie between 0 and 100',
      means: 'Every ITA score lies between 0 and 100. One that does not has mostly lost its decimal point.',
      why: 'Every average that uses the score is wrong, and the level may be wrong with it.',
      todo: 'Compare with the original result and correct the cell.',
    },
  },
  example: { sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni1\t84.24\ni2\t8727\ni3\t100' },
  check: ({ sheet }) =>
    sheet.statements.flatMap(({ subject, parsed, place }) =>
      parsed.kind === 'number' && (parsed.score < 0 || parsed.score > FULL)
        ? [
            {
              item: itemOf(subject),
              places: [place],
              params: { subject: subjectName(subject), score: formatScore(parsed.score) },
            },
          ]
        : [],
    ),
};
