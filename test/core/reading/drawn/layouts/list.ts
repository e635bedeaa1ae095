import { block } from '../block.ts';
import { pick } from '../draws.ts';
import { LABEL_HEADINGS } from '../vocabulary.ts';
import { cellsOf, headingsOf, hiddenOf, type Layout } from './layout.ts';

/** A row a figure, each with its own name. */
export const list: Layout = {
  name: 'list',
  holdsTotals: true,
  lay: (random, content) => [
    {
      block: block(
        [
          [pick(random, LABEL_HEADINGS), ...headingsOf(content)],
          ...content.subjects.map((subject) => [content.labels(subject), ...cellsOf(content, subject)]),
        ],
        [],
        hiddenOf(content, 1),
      ),
    },
  ],
};
