import type { Rule } from '../rule.ts';
import { itemOf, subjectName } from '../shared/subject.ts';

/** An item or indicator is named, and the cell for its score holds nothing, though no other place gives it. */
export const scoreEmpty: Rule = {
  code: 'score-empty',
  severity: 'warning',
  words: {
    th: {
      title: '',
      finding: 'มี {subject} แต่ยังไม่ได้กรอกคะแนน',
      means: '',
      why: '',
      todo: '',
    },
    en: {
      title: '',
      finding: '{subject} is named but has no score',
      means: '',
      why: '',
      todo: '',
    },
  },
  example: { sheet: '' },
  check: ({ sheet }) =>
    sheet.statements
      .filter(({ parsed }) => parsed.kind === 'empty')
      .map(({ subject, place }) => ({
        item: itemOf(subject),
        places: [place],
        params: { subject: subjectName(subject) },
      })),
};
