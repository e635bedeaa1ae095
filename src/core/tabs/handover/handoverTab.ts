import type { LogEntry } from '../../handover/log.ts';
import { addedRows, cellsOf, lackingColumnEdits } from '../../ownTable/edits.ts';
import { readRows } from '../../ownTable/readRows.ts';
import { tableOn } from '../../ownTable/readTable.ts';
import { tableView } from '../../ownTable/view.ts';
import type { Tab } from '../../table/cell.ts';
import type { Edit } from '../edit.ts';
import type { TabView } from '../tabView.ts';
import { withEdits } from '../withEdits.ts';
import { handoverTable, type LogRow } from './handoverTable.ts';

/** The tab as it is made. */
export function handoverTab(): TabView {
  return tableView(handoverTable, [], 'th');
}

/** The entries that stand on the tab, in its order. */
export function readHandovers(tab: Tab): LogEntry[] {
  const table = tableOn(handoverTable, tab);
  return table ? readRows(handoverTable, tab, table).flatMap(({ values }) => values.data ?? []) : [];
}

/** What to write to add entries below all that stands there, under their headings; nothing there is changed. */
export function handoverEdits(before: Tab, rows: readonly LogRow[]): Edit[] {
  const lacking = lackingColumnEdits(handoverTable, before, 'th');
  const tab = withEdits(before, lacking);
  const table = tableOn(handoverTable, tab);
  if (!table || rows.length === 0) return [];
  const cells = rows.map((row) => cellsOf(handoverTable, row, 'th'));
  return [...lacking, ...addedRows(tab, cells, table)];
}
