import type { Rule } from '../rule.ts';
import { itemOf, subjectName } from '../shared/subject.ts';

/** A score cell with text or an error value in it. */
export const scoreNotANumber: Rule = {
  code: 'score-not-a-number',
  severity: 'error',
  words: {
    th: {
      title: '',
      finding: 'คะแนนของ {subject} เป็น "{text}" ซึ่งไม่ใช่ตัวเลข',
      means: '',
      why: '',
      todo: '',
    },
    en: {
      title: '',
      finding: 'The score of {subject} is “{text}”, which is not a number',
      means: '',
      why: '',
      todo: '',
    },
  },
  example: { sheet: '' },
  check: ({ sheet }) =>
    sheet.statements
      .filter(({ parsed }) => parsed.kind === 'not-a-number')
      .map(({ subject, text, place }) => ({
        item: itemOf(subject),
        places: [place],
        params: { subject: subjectName(subject), text },
      })),
};
