import { block, merged } from '../block.ts';
import { pick } from '../draws.ts';
import { LABEL_HEADINGS } from '../vocabulary.ts';
import { cellsOf, headingsOf, hiddenOf, type Layout } from './layout.ts';

const ABOVE = ['ผลการประเมิน', 'ผลการประเมินคุณธรรมและความโปร่งใส', 'รายละเอียดผลการประเมิน'] as const;

/** A row a figure under two rows of headings: one for all columns, and their own. */
export const twoHeadings: Layout = {
  name: 'two rows of headings',
  holdsTotals: true,
  lay: (random, content) => [
    {
      block: block(
        [
          [pick(random, LABEL_HEADINGS), pick(random, ABOVE)],
          [null, ...headingsOf(content)],
          ...content.subjects.map((subject) => [content.labels(subject), ...cellsOf(content, subject)]),
        ],
        [...merged(0, 0, 2), ...merged(0, 1, 1, content.columns.length)],
        hiddenOf(content, 1),
      ),
    },
  ],
};
