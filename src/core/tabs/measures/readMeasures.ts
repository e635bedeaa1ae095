import type { Measure } from '../../measures/measure.ts';
import { type FoundTable, findTable } from '../../ownTable/findTable.ts';
import { readRows } from '../../ownTable/readRows.ts';
import type { PlannedMeasure } from '../../plan/plannedMeasure.ts';
import type { Place, Tab } from '../../table/cell.ts';
import type { NamedIssue } from './issueCell.ts';
import { measuresTable } from './measuresTable.ts';

/** A measure, the row of the tab (from 1) in which it stands, and the cell of each thing it says. */
export interface MeasureOnTab extends PlannedMeasure {
  readonly row: number;
}

export function findMeasuresTable(tab: Tab): FoundTable<keyof Measure> | null {
  return findTable(measuresTable, tab);
}

/** Where a tab holds something, but no headings of a plan: its first cell. */
export function unreadPlan(tab: Tab): Place | null {
  const holdsText = tab.rows.some((row) => row.some(({ text }) => text.trim() !== ''));
  return holdsText && !findMeasuresTable(tab) ? { tab: tab.name, row: 1, column: 1 } : null;
}

/**
 * The plan as it stands on the tab. A row with neither measure nor steps is none; one with an empty issue belongs to
 * the issue above it.
 */
export function readMeasures(tab: Tab): MeasureOnTab[] {
  const table = findMeasuresTable(tab);
  if (!table) return [];
  let named: NamedIssue = { issue: 1 };
  return readRows(measuresTable, tab, table).flatMap(({ row, values, places }): MeasureOnTab[] => {
    named = values.issue ?? named;
    const { issue, unread } = named;
    if (values.title === '' && values.steps.length === 0) return [];
    const unreadIssue = unread === undefined ? {} : { unreadIssue: unread };
    return [{ measure: { ...values, issue }, row, places, ...unreadIssue }];
  });
}
