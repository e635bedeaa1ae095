/** The figures of several agencies or years in one workbook: in columns or rows, in blocks, or a tab each. */

import type { Written } from '../../../../support/tabs.ts';
import type { Random } from '../../../lattice/drawnAgency.ts';
import { type Block, block, EMPTY_ROW, stacked } from '../block.ts';
import { type Column, drawColumn, type Sources } from '../columns.ts';
import { type Drawn, laidOut, tabsOf } from '../drawn.ts';
import { pick, shuffled } from '../draws.ts';
import type { Subject } from '../figures.ts';
import { drawLabels, type Labels } from '../labels.ts';
import type { Laid } from '../layouts/layout.ts';
import { list } from '../layouts/list.ts';
import { HEADINGS } from '../vocabulary.ts';

/** Whose or of when some figures are, as it stands over a column, over a block, and on a tab. */
export interface Part {
  readonly heading: string;
  readonly title: readonly Written[];
  readonly tab: string;
  readonly sources: Sources;
  /** What is done to its block. */
  readonly dress?: (piece: Block) => Block;
}

export type Arrangement = (
  random: Random,
  parts: readonly Part[],
  subjects: readonly Subject[],
  beside?: readonly Column[],
) => Pick<Drawn, 'layout' | 'tabs'>;

export const inColumns: Arrangement = (random, parts, subjects, beside = []) => {
  const columns = parts.map(({ heading, sources }) => drawColumn(random, 'score', heading, sources));
  const labels = drawLabels(random);
  return laidOut(random, { subjects, columns: shuffled(random, [...columns, ...beside]), labels }, []);
};

export const inBlocks: Arrangement = (random, parts, subjects) => {
  const labels = drawLabels(random);
  const blocks = parts.flatMap((part) => {
    const pieces = [block([part.title]), ...own(random, part, subjects, labels).map((piece) => piece.block)];
    return [...pieces.map((piece) => part.dress?.(piece) ?? piece), EMPTY_ROW];
  });
  return { layout: 'blocks', tabs: tabsOf([{ block: stacked(blocks) }], []) };
};

export const inTabs: Arrangement = (random, parts, subjects) => {
  const labels = drawLabels(random);
  const pieces = parts.flatMap((part) =>
    own(random, part, subjects, labels).map((piece) => ({ ...piece, name: part.tab })),
  );
  return { layout: 'tabs', tabs: tabsOf(pieces, []) };
};

function own(random: Random, { sources }: Part, subjects: readonly Subject[], labels: Labels): readonly Laid[] {
  const score = drawColumn(random, 'score', pick(random, HEADINGS.score), sources);
  return list.lay(random, { subjects, labels, columns: [score] });
}
