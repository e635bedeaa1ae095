import type { Tab } from '../table/cell.ts';
import { headedColumns } from './headings.ts';
import type { HeadedTable } from './ownTable.ts';
import { type FoundTable, foundOf, headingRows, headsAll, rowsBelow } from './tableParts.ts';

/** A table on a tab of the users' own, which may be of any other shape: known by the words of its headings alone. */
export function findUsersTable<K extends string>(table: HeadedTable<K>, tab: Tab): FoundTable<K> | null {
  const headings = headingRows(table, tab, (columns) => headsAll(table, columns));
  return foundOf(
    headings.map((headingRow, index) => ({
      headingRow,
      columns: headedColumns(table, tab.rows[headingRow - 1] ?? []),
      rows: rowsBelow(tab, headings, index),
    })),
  );
}
