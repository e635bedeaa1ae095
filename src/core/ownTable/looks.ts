import type { Tab } from '../table/cell.ts';
import { type HeadedTable, keysOf } from './ownTable.ts';
import { tableOn } from './readTable.ts';

/** How a tab that people read and edit looks, wherever they moved its columns. */
export interface Looks {
  /** Cells are wrapped and stand at the top from this row to the tab's last. */
  readonly fromRow: number;
  /** The wrapped columns, those side by side together, from 1. */
  readonly runs: readonly { readonly column: number; readonly count: number }[];
  /** The row of which each cell tells whether its column was ever given its looks. */
  readonly headingRow: number;
  /** In pixels. */
  readonly widths: readonly { readonly column: number; readonly width: number }[];
  /** Rows that stay in sight; 0 where none need to. */
  readonly frozenRows: number;
}

/** A table whose columns have a width. */
export type LaidOutTable = HeadedTable & { readonly columns: Readonly<Record<string, { readonly width: number }>> };

/** Our own columns, wherever they stand, and no other. */
export function looksOf(table: LaidOutTable, tab: Tab): Looks {
  const [first] = tableOn(table, tab)?.parts ?? [];
  const headingRow = first?.headingRow ?? 1;
  const columns = keysOf(table).flatMap((key) => {
    const column = first?.columns[key];
    const { width = 0, wraps = true } = table.columns[key] ?? {};
    return column === undefined ? [] : [{ column, width, wraps }];
  });
  return {
    fromRow: Math.min(headingRow, ...(first?.rows ?? [])),
    runs: runsOf(columns.filter(({ wraps }) => wraps).map(({ column }) => column)),
    headingRow,
    widths: columns.map(({ column, width }) => ({ column, width })),
    frozenRows: headingRow,
  };
}

export function runsOf(columns: readonly number[]): Looks['runs'] {
  const runs: { column: number; count: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && run.column + run.count === column) run.count += 1;
    else runs.push({ column, count: 1 });
  }
  return runs;
}
