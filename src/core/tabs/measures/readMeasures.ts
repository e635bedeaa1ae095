import type { Measure } from '../../measures/measure.ts';
import { readRows } from '../../ownTable/readRows.ts';
import { tableOn } from '../../ownTable/readTable.ts';
import { type FoundTable, isEmptyRow } from '../../ownTable/tableParts.ts';
import { findUsersTable } from '../../ownTable/usersTable.ts';
import type { PlannedMeasure } from '../../plan/plannedMeasure.ts';
import type { Place, Tab } from '../../table/cell.ts';
import type { NamedIssue } from './issueCell.ts';
import { measuresTable } from './measuresTable.ts';

/** A measure, the row of the tab (from 1) in which it stands, and the cell of each thing it says. */
export interface MeasureOnTab extends PlannedMeasure {
  readonly row: number;
}

/** The plan as it stands on our tab; nothing where the tab cannot be read. */
export function readMeasures(tab: Tab): MeasureOnTab[] {
  return measuresIn(tab, tableOn(measuresTable, tab));
}

/** The measures on a tab of the users' own, which has as many of the columns as they like, headed so that we know them. */
export function readUsersMeasures(tab: Tab): MeasureOnTab[] {
  return measuresIn(tab, findUsersTable(measuresTable, tab));
}

/** Where a tab of the users' own holds something, but no headings of a plan: its first cell. */
export function unreadMeasures(tab: Tab): Place | null {
  const isUnread = !tab.rows.every(isEmptyRow) && !findUsersTable(measuresTable, tab);
  return isUnread ? { tab: tab.name, row: 1, column: 1 } : null;
}

/**
 * A row with neither measure nor steps is none; one with an empty issue belongs to the issue above it, unless somebody
 * has sorted the tab: then nobody knows what stood above.
 */
function measuresIn(tab: Tab, table: FoundTable<keyof Measure> | null): MeasureOnTab[] {
  if (!table) return [];
  const isSorted = table.parts.some(({ headingRow, rows }) => (rows[0] ?? headingRow) < headingRow);
  const unsaid: NamedIssue | null = isSorted ? { issue: 0, unread: '' } : null;
  let named: NamedIssue = { issue: 1 };
  return readRows(measuresTable, tab, table).flatMap(({ row, values, places }): MeasureOnTab[] => {
    named = values.issue ?? unsaid ?? named;
    const { issue, unread } = named;
    if (values.title === '' && values.steps.length === 0) return [];
    const unreadIssue = unread === undefined ? {} : { unreadIssue: unread };
    return [{ measure: { ...values, issue }, row, places, ...unreadIssue }];
  });
}
