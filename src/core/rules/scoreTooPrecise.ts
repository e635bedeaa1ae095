import type { Rule } from './rule.ts';
import { itemOf, subjectName } from './subject.ts';

/** Published scores have two decimals at most; more of them is a slip of the hand or a figure computed elsewhere. */
export const scoreTooPrecise: Rule = {
  code: 'score-too-precise',
  severity: 'warning',
  check: ({ sheet }) =>
    sheet.statements.flatMap(({ subject, parsed, text, place }) =>
      parsed.kind === 'number' && parsed.decimals > 2
        ? [{ item: itemOf(subject), places: [place], params: { subject: subjectName(subject), text } }]
        : [],
    ),
};
