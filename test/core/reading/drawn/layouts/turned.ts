import { block } from '../block.ts';
import { pick } from '../draws.ts';
import { LABEL_HEADINGS } from '../vocabulary.ts';
import type { Layout } from './layout.ts';

/** A column a figure; what else is a column stands in a row. */
export const turned: Layout = {
  name: 'turned',
  holdsTotals: true,
  lay: (random, { subjects, columns, labels }) => [
    {
      block: block([
        [pick(random, LABEL_HEADINGS), ...subjects.map(labels)],
        ...columns.map(({ heading, cell }) => [heading, ...subjects.map(cell)]),
      ]),
    },
  ],
};
