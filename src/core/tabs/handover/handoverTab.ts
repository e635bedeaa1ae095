import type { LogEntry } from '../../handover/log.ts';
import { addedRows, cellsOf, headingCells } from '../../ownTable/edits.ts';
import { findTable } from '../../ownTable/findTable.ts';
import { keysOf } from '../../ownTable/ownTable.ts';
import { readRows } from '../../ownTable/readRows.ts';
import { tableView } from '../../ownTable/view.ts';
import type { Tab } from '../../table/cell.ts';
import type { Edit } from '../edit.ts';
import { rectangular, type TabView } from '../tabView.ts';
import { handoverTable, type LogRow } from './handoverTable.ts';

/** How many columns of the tab people read: all but the record. */
export const READABLE_COLUMNS = keysOf(handoverTable).length - 1;

/** The tab as it is made. */
export function handoverTab(): TabView {
  return tableView(handoverTable, [], 'th');
}

/** The entries that stand on the tab, in its order. */
export function readHandovers(tab: Tab): LogEntry[] {
  const table = findTable(handoverTable, tab);
  return table ? readRows(handoverTable, tab, table).flatMap(({ values }) => values.data ?? []) : [];
}

/** What to write to add entries below all that stands there, under their headings; nothing there is changed. */
export function handoverEdits(tab: Tab, rows: readonly LogRow[]): Edit[] {
  const cells = rows.map((row) => cellsOf(handoverTable, row, 'th'));
  const table = findTable(handoverTable, tab);
  if (table || cells.length === 0) return table ? addedRows(tab, cells, table) : [];
  const lines = [headingCells(handoverTable, 'th'), ...cells.map((row) => Object.values(row).flat())];
  const width = Math.max(...lines.map(({ length }) => length));
  return [{ row: tab.rows.length + 1, column: 1, cells: rectangular(lines, width) }];
}
