import type { Rule } from '../rule.ts';
import { itemOf, subjectName } from '../shared/subject.ts';

/** Published scores have two decimals at most; more of them is a slip of the hand or a figure computed elsewhere. */
export const scoreTooPrecise: Rule = {
  code: 'score-too-precise',
  severity: 'warning',
  words: {
    th: {
      title: '',
      finding: 'คะแนนของ {subject} เขียนว่า "{text}" มีทศนิยมเกินสองตำแหน่ง',
      means: '',
      why: '',
      todo: '',
    },
    en: {
      title: '',
      finding: 'The score of {subject} is written “{text}”, with more than two decimals',
      means: '',
      why: '',
      todo: '',
    },
  },
  example: { sheet: '' },
  check: ({ sheet }) =>
    sheet.statements.flatMap(({ subject, parsed, text, place }) =>
      parsed.kind === 'number' && parsed.decimals > 2
        ? [{ item: itemOf(subject), places: [place], params: { subject: subjectName(subject), text } }]
        : [],
    ),
};
