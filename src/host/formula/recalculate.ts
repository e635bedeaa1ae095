import type { WorkbookModel } from '../workbook/model.ts';

export function recalculate(workbook: WorkbookModel): void {
  workbook.changed.clear();
}
