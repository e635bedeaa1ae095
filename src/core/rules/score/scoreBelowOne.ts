import { formatScore } from '../../score/hundredths.ts';
import type { Rule } from '../rule.ts';
import { itemOf, subjectName } from '../shared/subject.ts';

/** Scores are out of 100: one below 1 among others was hardly meant so. */
export const scoreBelowOne: Rule = {
  code: 'score-below-one',
  severity: 'error',
  words: {
    th: {
      title: 'คะแนนต่ำกว่า 1',
      finding: 'คะแนนของ {subject} คือ {score} ซึ่งต่ำเกินกว่าจะเป็นคะแนนเต็ม 100 ถ้าหมายถึงร้อยละ {percent} ให้พิมพ์ {percent}',
      means: 'คะแนนหนึ่งต่ำกว่า 1 แต่ไม่ใช่ศูนย์ ทั้งที่คะแนนอื่นเป็นคะแนนเต็ม 100',
      why: 'มักเป็นร้อยละที่เก็บเป็นเศษส่วนของ 1 ถ้าใช้ตามนี้ ตัวชี้วัดและคะแนนรวมจะต่ำเกินจริง',
      todo: 'เทียบกับต้นฉบับ แล้วพิมพ์คะแนนเต็ม 100 เช่น 91.20',
    },
    en: {
      title: 'A score below 1',
      finding:
        'The score of {subject} is {score}, too low for a score out of 100. If {percent} per cent is meant, type {percent}',
      means: 'A score is below 1 and not zero, while the others are out of 100.',
      why: 'As a rule it is a percentage kept as a part of 1. Used as it stands it makes the indicator and the overall score far too low.',
      todo: 'Compare it with the original, and type the score out of 100, such as 91.20.',
    },
  },
  example: { sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni1\t0.91\ni2\t88.40\ni3\t95.60' },
  check: ({ sheet }) =>
    sheet.statements.flatMap(({ subject, parsed, place }) =>
      parsed.kind === 'number' && parsed.score > 0 && parsed.score < 1_00
        ? [
            {
              item: itemOf(subject),
              places: [place],
              params: {
                subject: subjectName(subject),
                score: formatScore(parsed.score),
                percent: formatScore(parsed.hundredfold ?? parsed.score * 100),
              },
            },
          ]
        : [],
    ),
};
