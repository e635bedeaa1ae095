import type { Tab } from '../table/cell.ts';
import { type HeadedTable, keysOf } from './ownTable.ts';
import { tableOn } from './readTable.ts';

/** Which cells of a tab that people read are wrapped and stand at the top: from `fromRow` to its last row. */
export interface Wrapped {
  readonly fromRow: number;
  /** Columns side by side, from 1. */
  readonly runs: readonly { readonly column: number; readonly count: number }[];
}

/** Our own columns, wherever they stand, and no other. */
export function wrappedIn(table: HeadedTable, tab: Tab): Wrapped {
  const found = tableOn(table, tab);
  const [first] = found?.parts ?? [];
  const columns = keysOf(table).flatMap((key) => {
    const column = first?.columns[key];
    return column === undefined || table.columns[key]?.wraps === false ? [] : [column];
  });
  return { fromRow: Math.min(first?.headingRow ?? 1, ...(first?.rows ?? [])), runs: runsOf(columns) };
}

export function runsOf(columns: readonly number[]): Wrapped['runs'] {
  const runs: { column: number; count: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && run.column + run.count === column) run.count += 1;
    else runs.push({ column, count: 1 });
  }
  return runs;
}
