import type { Written } from '../../../support/tabs.ts';

/** Cells merged into one, from 0: rows and columns `from` up to and with `to`. */
export interface Merge {
  readonly fromRow: number;
  readonly fromColumn: number;
  readonly toRow: number;
  readonly toColumn: number;
}

/** A piece of a tab. */
export interface Block {
  readonly rows: readonly (readonly Written[])[];
  readonly merges: readonly Merge[];
  /** From 0. */
  readonly hiddenColumns: readonly number[];
}

export interface LaidTab extends Block {
  readonly name: string;
}

export function block(
  rows: readonly (readonly Written[])[],
  merges: readonly Merge[] = [],
  hiddenColumns: readonly number[] = [],
): Block {
  return { rows, merges, hiddenColumns };
}

/** One below the other. */
export function stacked(blocks: readonly Block[]): Block {
  let height = 0;
  const placed = blocks.map((piece) => {
    const by = height;
    height += piece.rows.length;
    return piece.merges.map((merge) => ({ ...merge, fromRow: merge.fromRow + by, toRow: merge.toRow + by }));
  });
  return block(
    blocks.flatMap(({ rows }) => rows),
    placed.flat(),
    [...new Set(blocks.flatMap(({ hiddenColumns }) => hiddenColumns))],
  );
}

/** A cell merged down or to the right. */
export function merged(row: number, column: number, rows: number, columns = 1): Merge[] {
  return rows * columns < 2
    ? []
    : [{ fromRow: row, fromColumn: column, toRow: row + rows - 1, toColumn: column + columns - 1 }];
}

export const EMPTY_ROW: Block = block([[]]);
