import { FULL, formatScore } from '../../score/hundredths.ts';
import type { Rule } from '../rule.ts';
import { itemOf, subjectName } from '../shared/subject.ts';

/** Every score of ITA lies between 0 and 100. */
export const scoreOutOfRange: Rule = {
  code: 'score-out-of-range',
  severity: 'error',
  words: {
    th: {
      title: '',
      finding: 'คะแนนของ {subject} คือ {score} ต้องอยู่ระหว่าง 0 ถึง 100',
      means: '',
      why: '',
      todo: '',
    },
    en: {
      title: '',
      finding: 'The score of {subject} is {score}; it must lie between 0 and 100',
      means: '',
      why: '',
      todo: '',
    },
  },
  example: { sheet: '' },
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
