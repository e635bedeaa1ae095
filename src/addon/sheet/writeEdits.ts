import type { Edit } from '../../core/tabs/edit.ts';
import type { TabId } from '../../core/tabs/tabView.ts';
import type { OpenWorkbook } from './openWorkbook.ts';
import { enterCells, writeCells } from './writeCells.ts';
import { makeRoom } from './writeTab.ts';

/** Writes single cells or rows into a tab of ours that staff edit; the looks of cells that stand there stay. */
export function writeEdits(workbook: OpenWorkbook, id: TabId, edits: readonly Edit[]): void {
  const sheet = workbook.own.get(id);
  if (!sheet || edits.length === 0) return;
  workbook.read.delete(id);
  const last = sheet.getLastRow();
  for (const { row, column, cells } of edits) {
    makeRoom(sheet, row + cells.length - 1, column + (cells[0]?.length ?? 0) - 1);
    if (row > last) writeCells(sheet, row, column, cells);
    else enterCells(sheet, row, column, cells);
  }
}
