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
  /** From 0; none where it is not said. */
  readonly hiddenRows?: readonly number[];
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
  const placed = blocks.map(({ rows, merges, hiddenRows = [] }) => {
    const by = height;
    height += rows.length;
    return {
      merges: merges.map((merge) => ({ ...merge, fromRow: merge.fromRow + by, toRow: merge.toRow + by })),
      hiddenRows: hiddenRows.map((row) => row + by),
    };
  });
  return {
    rows: blocks.flatMap(({ rows }) => rows),
    merges: placed.flatMap(({ merges }) => merges),
    hiddenColumns: [...new Set(blocks.flatMap(({ hiddenColumns }) => hiddenColumns))],
    hiddenRows: placed.flatMap(({ hiddenRows }) => hiddenRows),
  };
}

/** All its rows hidden. */
export function hiddenBlock(piece: Block): Block {
  return { ...piece, hiddenRows: piece.rows.map((_, row) => row) };
}

/** One right of the other, with so many empty columns between. */
export function beside(blocks: readonly Block[], gap: number): Block {
  const height = Math.max(...blocks.map(({ rows }) => rows.length));
  const widths = blocks.map(({ rows }) => Math.max(...rows.map((row) => row.length)));
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width + gap, 0));
  const rows = Array.from({ length: height }, (_, row) =>
    blocks.flatMap(({ rows: own }, index) => {
      const cells = own[row] ?? [];
      const wide = (widths[index] ?? 0) + (index < blocks.length - 1 ? gap : 0);
      return Array.from({ length: wide }, (__, column) => cells[column] ?? null);
    }),
  );
  const merges = blocks.flatMap(({ merges: own }, index) =>
    own.map((merge) => ({
      ...merge,
      fromColumn: merge.fromColumn + (starts[index] ?? 0),
      toColumn: merge.toColumn + (starts[index] ?? 0),
    })),
  );
  return block(rows, merges);
}

/** A cell merged down or to the right. */
export function merged(row: number, column: number, rows: number, columns = 1): Merge[] {
  return rows * columns < 2
    ? []
    : [{ fromRow: row, fromColumn: column, toRow: row + rows - 1, toColumn: column + columns - 1 }];
}

export const EMPTY_ROW: Block = block([[]]);
