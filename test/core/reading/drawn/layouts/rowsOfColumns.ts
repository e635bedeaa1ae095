import type { Written } from '../../../../support/tabs.ts';
import { block, merged } from '../block.ts';
import { chance, pick } from '../draws.ts';
import { LABEL_HEADINGS, ROW_HEADINGS, type Role } from '../vocabulary.ts';
import type { Layout } from './layout.ts';

/** What people put one below the other, each with a word that says what it is. */
const IN_ROWS: readonly Role[] = [
  'score',
  'mean',
  'full',
  'target',
  'last-year',
  'draft',
  'weighted',
  'change',
  'rank',
  'respondents',
];

/** Several rows a figure, a column saying what each is; the name in every row, or in the first of them. */
export const rowsOfColumns: Layout = {
  name: 'rows that say what they are',
  holdsTotals: true,
  lay: (random, { subjects, columns, labels }) => {
    // `คะแนน ITA` is a name of its own beside the name of a figure.
    const kinds = columns
      .filter(({ role }) => IN_ROWS.includes(role))
      .map((column) => ({ ...column, heading: column.heading.replace('คะแนน ITA', 'คะแนนที่ได้') }));
    const everywhere = chance(random, 0.4);
    const mergedDown = !everywhere && chance(random, 0.5);
    const labelFirst = chance(random, 0.2);
    const isSafe = everywhere || !labelFirst;
    const rows = subjects.flatMap((subject) =>
      kinds.map(({ heading, cell }, index): Written[] => {
        const name = index === 0 || everywhere ? labels(subject) : null;
        return isSafe && labelFirst ? [heading, name, cell(subject)] : [name, heading, cell(subject)];
      }),
    );
    const [name, kind, score] = [
      pick(random, LABEL_HEADINGS),
      pick(random, ROW_HEADINGS),
      pick(random, ['คะแนน', 'ค่า', 'ร้อยละ']),
    ];
    const head = isSafe && labelFirst ? [kind, name, score] : [name, kind, score];
    const merges = mergedDown ? subjects.flatMap((_, at) => merged(1 + at * kinds.length, 0, kinds.length)) : [];
    return [{ block: block([head, ...rows], merges) }];
  },
};
