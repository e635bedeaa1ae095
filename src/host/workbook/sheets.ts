import type { Sheet, WorkbookModel } from './model.ts';

/** Takes a sheet out. Names of its cells go with it; formulas that looked at it must be computed anew. */
export function dropSheet(workbook: WorkbookModel, sheet: Sheet): void {
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.namedRanges = workbook.namedRanges.filter((named) => named.sheet !== sheet);
  for (const cell of sheet.cells.values()) workbook.changed.add(cell);
  if (workbook.activeSheet === sheet) {
    workbook.activeSheet = workbook.sheets[Math.max(0, index - 1)] as Sheet;
  }
}
