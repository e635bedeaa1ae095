import type { Rect, Sheet, WorkbookModel } from '../../host/index.ts';
import type { Place } from '../protocol/state.ts';

/** The block that is selected on a sheet, by the user or by the add-on's `Range.activate`; none yet: A1. */
type Selectable = Sheet & { activeRange?: Rect | null };

/** The user went there: the add-on's next run finds the tab active. */
export function moveTo(workbook: WorkbookModel, { sheet: id, row, column }: Place): void {
  const sheet = workbook.sheets.find((candidate) => candidate.id === id) as Selectable | undefined;
  if (!sheet) return;
  workbook.activeSheet = sheet;
  sheet.activeRange = { row, column, rows: 1, columns: 1 };
}

/** The cell where the user is, or where the add-on has taken him. */
export function placeOn({ activeSheet }: WorkbookModel): Place {
  const { id: sheet, activeRange } = activeSheet as Selectable;
  return { sheet, row: activeRange?.row ?? 1, column: activeRange?.column ?? 1 };
}
