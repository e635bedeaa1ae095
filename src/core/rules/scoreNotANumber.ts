import type { Rule } from './rule.ts';
import { itemOf, subjectName } from './subject.ts';

/** A score cell with text or an error value in it. */
export const scoreNotANumber: Rule = {
  code: 'score-not-a-number',
  severity: 'error',
  check: ({ sheet }) =>
    sheet.statements
      .filter(({ parsed }) => parsed.kind === 'not-a-number')
      .map(({ subject, text, place }) => ({
        item: itemOf(subject),
        places: [place],
        params: { subject: subjectName(subject), text },
      })),
};
