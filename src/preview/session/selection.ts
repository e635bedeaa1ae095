import type { WorkbookModel } from '../../host/index.ts';
import type { Place } from '../protocol/state.ts';

/** The user went there: the add-on's next run finds the tab active. */
export function moveTo(workbook: WorkbookModel, { sheet: id, row, column }: Place): void {
  const sheet = workbook.sheets.find((candidate) => candidate.id === id);
  if (!sheet) return;
  workbook.activeSheet = sheet;
  sheet.activeRange = { row, column, rows: 1, columns: 1 };
}

/** The cell where the user is, or where the add-on has taken him. */
export function placeOn({ activeSheet }: WorkbookModel): Place {
  const { id: sheet, activeRange } = activeSheet;
  return { sheet, row: activeRange?.row ?? 1, column: activeRange?.column ?? 1 };
}
