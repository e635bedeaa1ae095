import { message } from '../messages/catalogue.ts';
import type { MergedPlan } from '../plan/mergePlan.ts';
import type { Tab } from '../table/cell.ts';
import type { Edit } from './edit.ts';
import { MEASURE_COLUMNS, measureCells } from './measuresTab.ts';
import { findMeasuresTable, type MeasureOnTab } from './readMeasures.ts';
import { blank, text, type ViewCell } from './tabView.ts';

/** The headings of columns that an older tab lacks, to the right of all that stands on it. */
export function missingColumnEdits(tab: Tab): Edit[] {
  const table = findMeasuresTable(tab);
  const missing = MEASURE_COLUMNS.filter((column) => table && table.columns[column] === undefined);
  if (!table || missing.length === 0) return [];
  const column = Math.max(0, ...tab.rows.map((row) => row.length)) + 1;
  const cells = missing.map((name) => text(message('th', `measures.${name}`), 'heading'));
  return [{ row: table.headingRow, column, cells: [cells] }];
}

/**
 * What to write on a measures tab that exists: new proposals below what stands there, and ids for rows that staff
 * added. Nothing else on the tab is touched.
 */
export function measuresEdits(tab: Tab, onTab: readonly MeasureOnTab[], { kept, fresh }: MergedPlan): Edit[] {
  const table = findMeasuresTable(tab);
  if (!table) return [];
  const { columns } = table;
  const ids = onTab.flatMap(({ measure, row }, index): Edit[] => {
    const id = kept[index]?.id;
    if (columns.id === undefined || id === undefined || id === measure.id) return [];
    return [{ row, column: columns.id, cells: [[{ content: id, format: 'text', style: 'hint' }]] }];
  });
  if (fresh.length === 0) return ids;
  const width = Math.max(...MEASURE_COLUMNS.map((column) => columns[column] ?? 0));
  const rows = fresh.map((measure) => {
    const cells = measureCells(measure);
    const row: ViewCell[] = Array.from({ length: width }, () => blank);
    for (const column of MEASURE_COLUMNS) {
      const position = columns[column];
      if (position !== undefined) row[position - 1] = cells[column];
    }
    return row;
  });
  return [...ids, { row: tab.rows.length + 1, column: 1, cells: rows }];
}
