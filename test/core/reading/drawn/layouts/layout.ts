import type { Written } from '../../../../support/tabs.ts';
import type { Random } from '../../../lattice/drawnAgency.ts';
import type { Block } from '../block.ts';
import type { Column } from '../columns.ts';
import type { Subject } from '../figures.ts';
import type { Labels } from '../labels.ts';

/** What a table says, before it is laid out. */
export interface Content {
  readonly subjects: readonly Subject[];
  readonly columns: readonly Column[];
  readonly labels: Labels;
}

/** The blocks of one tab or of several, by the name of the tab where a layout has one. */
export interface Laid {
  readonly name?: string;
  readonly block: Block;
}

export interface Layout {
  readonly name: string;
  /** Whether it can hold figures that are not of items. */
  readonly holdsTotals: boolean;
  readonly lay: (random: Random, content: Content) => readonly Laid[];
}

export function cellsOf({ columns }: Pick<Content, 'columns'>, subject: Subject): Written[] {
  return columns.map(({ cell }) => cell(subject));
}

export function headingsOf({ columns }: Pick<Content, 'columns'>): string[] {
  return columns.map(({ heading }) => heading);
}

/** Where the hidden columns stand when so many others stand left of them. */
export function hiddenOf({ columns }: Pick<Content, 'columns'>, left: number): number[] {
  return columns.flatMap(({ hidden }, index) => (hidden ? [index + left] : []));
}
