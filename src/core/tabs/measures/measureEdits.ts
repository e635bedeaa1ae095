import type { Measure } from '../../measures/measure.ts';
import { addedRows, cellsOf, lackingColumnEdits, rowEdits } from '../../ownTable/edits.ts';
import { type ColumnPlaces, keysOf } from '../../ownTable/ownTable.ts';
import { tableOn } from '../../ownTable/readTable.ts';
import { columnsAt } from '../../ownTable/tableParts.ts';
import type { MergedPlan } from '../../plan/mergePlan.ts';
import { cellAt, type Tab } from '../../table/cell.ts';
import type { Edit } from '../edit.ts';
import { blank } from '../tabView.ts';
import { measuresTable } from './measuresTable.ts';
import type { MeasureOnTab } from './readMeasures.ts';

/** Staff's own plan is Thai, so nothing of a measure is in another language. */
const cellsOfMeasure = (measure: Measure) => cellsOf(measuresTable, measure, 'th');

/** The headings of columns that an older tab lacks. */
export function missingColumnEdits(tab: Tab): Edit[] {
  return lackingColumnEdits(measuresTable, tab, 'th');
}

/**
 * What to write on a measures tab that exists: new proposals below what stands there, and ids for rows that staff
 * added. Nothing else on the tab is touched.
 */
export function measuresEdits(tab: Tab, onTab: readonly MeasureOnTab[], { kept, fresh }: MergedPlan): Edit[] {
  const table = tableOn(measuresTable, tab);
  if (!table) return [];
  const ids = onTab.flatMap(({ measure, row }, index): Edit[] => {
    const planned = kept[index];
    if (planned === undefined || planned.id === measure.id) return [];
    return rowEdits(row, { id: cellsOfMeasure(planned).id }, columnsAt(table, row));
  });
  return [...ids, ...addedRows(tab, fresh.map(cellsOfMeasure), table)];
}

/** What to write to change some things of one measure, and no other cell of its row: those may be staff's own. */
export function changeEdits(tab: Tab, row: number, measure: Measure, changed: readonly (keyof Measure)[]): Edit[] {
  const cells = Object.entries(cellsOfMeasure(measure)).filter(([key]) => changed.some((one) => one === key));
  return rowEdits(row, Object.fromEntries(cells), columnsOf(tab, row));
}

/** What to write to take one measure out. Its row stays, empty, with whatever staff keep in columns of their own. */
export function removalEdits(tab: Tab, row: number): Edit[] {
  const cells = Object.fromEntries(keysOf(measuresTable).map((key) => [key, blank]));
  return rowEdits(row, cells, columnsOf(tab, row));
}

/**
 * A row that names no issue belongs to the one above it. Where that one goes or moves to another issue, the row below
 * has to name its own, or it would follow silently.
 */
export function issueBelowEdits(tab: Tab, rows: readonly MeasureOnTab[], row: number): Edit[] {
  const below = rows[rows.findIndex((measure) => measure.row === row) + 1];
  if (!below) return [];
  const columns = columnsOf(tab, below.row);
  if (columns.issue === undefined || cellAt(tab, below.row, columns.issue).text.trim() !== '') return [];
  return rowEdits(below.row, { issue: cellsOfMeasure(below.measure).issue }, columns);
}

function columnsOf(tab: Tab, row: number): ColumnPlaces<keyof Measure> {
  const table = tableOn(measuresTable, tab);
  return table ? columnsAt(table, row) : {};
}
