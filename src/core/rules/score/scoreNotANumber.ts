import type { Rule } from '../rule.ts';
import { itemOf, subjectName } from '../shared/subject.ts';

/** A score cell with text or an error value in it. */
export const scoreNotANumber: Rule = {
  code: 'score-not-a-number',
  severity: 'error',
  words: {
    th: {
      title: 'คะแนนไม่ใช่ตัวเลข',
      finding: 'คะแนนของ {subject} เป็น "{text}" ซึ่งไม่ใช่ตัวเลข',
      fix: 'ตัวอักษรที่หน้าตาเหมือนตัวเลข หรือจุดที่พิมพ์เกินมา น่าจะเป็น {meant}',
      means: 'ช่องคะแนนเป็นข้อความหรือค่าผิดพลาด เช่น "ไม่มี" หรือ #N/A แทนที่จะเป็นตัวเลข',
      why: 'แผนจะไม่มีคะแนนของข้อนี้ และอาจคิดตัวชี้วัดที่ข้อนี้อยู่ไม่ได้',
      todo: 'เปิดต้นฉบับผลการประเมิน แล้วพิมพ์คะแนนเป็นตัวเลข เช่น 84.24 ถ้ายังไม่มีคะแนนให้เว้นช่องว่างไว้',
    },
    en: {
      title: 'A score that is not a number',
      finding: 'The score of {subject} is “{text}”, which is not a number',
      fix: 'A letter that looks like a digit, or a point too many: probably {meant}',
      means: 'The cell of a score holds text or an error value, such as “none” or #N/A, instead of a number.',
      why: 'The plan will have no score for it, and its indicator may not be computed.',
      todo: 'Look up the score in the original result and type it as a number, such as 84.24. Leave the cell empty if there is no score yet.',
    },
  },
  example: { sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni1\t84.24\ni2\tไม่มีข้อมูล\ni3\t93.6O' },
  check: ({ sheet }) =>
    sheet.statements.flatMap(({ subject, text, place, parsed }) => {
      if (parsed.kind !== 'not-a-number') return [];
      const { meant } = parsed;
      return [
        {
          item: itemOf(subject),
          places: [place],
          params: { subject: subjectName(subject), text, meant: meant ?? '' },
          ...(meant === undefined ? {} : { fix: { place, from: text, to: meant } }),
        },
      ];
    }),
};
