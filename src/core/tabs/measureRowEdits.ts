import type { Measure } from '../measures/measure.ts';
import type { Tab } from '../table/cell.ts';
import type { Edit } from './edit.ts';
import { COLUMN_OF, MEASURE_COLUMNS, type MeasureColumn, measureCells } from './measuresTab.ts';
import { findMeasuresTable, type MeasureOnTab } from './readMeasures.ts';
import { blank, type ViewCell } from './tabView.ts';

/** What to write to change some things of one measure, each cell for itself: the row's others may be staff's own. */
export function changeEdits(tab: Tab, row: number, measure: Measure, changed: readonly (keyof Measure)[]): Edit[] {
  const cells = measureCells(measure);
  return cellEdits(tab, row, (column) => (changed.some((key) => COLUMN_OF[key] === column) ? cells[column] : null));
}

/** What to write to take one measure out. Its row stays, empty, with whatever staff keep in columns of their own. */
export function removalEdits(tab: Tab, row: number): Edit[] {
  return cellEdits(tab, row, () => blank);
}

/**
 * A row that names no issue belongs to the one above it. Where that one goes or moves to another issue, the row below
 * has to name its own, or it would follow silently.
 */
export function issueBelowEdits(tab: Tab, rows: readonly MeasureOnTab[], row: number): Edit[] {
  const below = rows[rows.findIndex((measure) => measure.row === row) + 1];
  const column = findMeasuresTable(tab)?.columns.issue;
  if (!below || column === undefined || (tab.rows[below.row - 1]?.[column - 1]?.text ?? '').trim() !== '') return [];
  return [{ row: below.row, column, cells: [[measureCells(below.measure).issue]] }];
}

function cellEdits(tab: Tab, row: number, cellOf: (column: MeasureColumn) => ViewCell | null): Edit[] {
  const columns = findMeasuresTable(tab)?.columns ?? {};
  return MEASURE_COLUMNS.flatMap((name): Edit[] => {
    const [column, cell] = [columns[name], cellOf(name)];
    return column === undefined || cell === null ? [] : [{ row, column, cells: [[cell]] }];
  });
}
