import type { Edit } from '../../core/tabs/edit.ts';
import type { TabId } from '../../core/tabs/tabView.ts';
import { withEdits } from '../../core/tabs/withEdits.ts';
import { dressOwn } from './dress.ts';
import { type OpenWorkbook, readOwn } from './openWorkbook.ts';
import { enterCells, writeCells } from './writeCells.ts';
import { makeRoom } from './writeTab.ts';

/** Writes single cells or rows into a tab of ours that staff edit; the looks of cells that stand there stay, new ones get theirs. */
export function writeEdits(workbook: OpenWorkbook, id: TabId, edits: readonly Edit[]): void {
  const sheet = workbook.own.get(id);
  const tab = readOwn(workbook, id);
  if (!sheet || !tab) return;
  const last = sheet.getLastRow();
  for (const { row, column, cells } of edits) {
    makeRoom(sheet, row + cells.length - 1, column + (cells[0]?.length ?? 0) - 1);
    const isNew = row > last || cells.every((line) => line.every(({ style }) => style === 'heading'));
    if (isNew) writeCells(sheet, row, column, cells);
    else enterCells(sheet, row, column, cells);
  }
  workbook.read.set(id, withEdits(tab, edits));
  dressOwn(workbook, id);
}
