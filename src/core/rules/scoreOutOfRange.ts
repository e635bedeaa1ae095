import { FULL, formatScore } from '../score/hundredths.ts';
import type { Rule } from './rule.ts';
import { itemOf, subjectName } from './subject.ts';

/** Every score of ITA lies between 0 and 100. */
export const scoreOutOfRange: Rule = {
  code: 'score-out-of-range',
  severity: 'error',
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
