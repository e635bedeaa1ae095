import type { Edit } from '../../core/tabs/edit.ts';
import type { TabId } from '../../core/tabs/tabView.ts';
import { withEdits } from '../../core/tabs/withEdits.ts';
import { assertAsRead } from './assertAsRead.ts';
import { dressOwn } from './dress.ts';
import { type OpenWorkbook, readOwn } from './openWorkbook.ts';
import { markAgain } from './tabMarkers.ts';
import { enterCells, writeCells } from './writeCells.ts';
import { makeRoom } from './writeTab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes single cells or rows into a tab of ours that staff edit, unless somebody edited those rows since they were read;
 * the looks of cells that stand there stay, new ones get theirs.
 */
export function writeEdits(workbook: OpenWorkbook, id: TabId, edits: readonly Edit[]): void {
  const sheet = workbook.own.get(id);
  const tab = readOwn(workbook, id);
  if (!sheet || !tab) return;
  // Whether a measure is there is an answer too, though nothing is written then.
  const isAnswered = edits.length > 0 || id === 'measures';
  if (isAnswered && !workbook.written.has(id)) assertAsRead(sheet, tab, edits);
  if (edits.length > 0) workbook.written.add(id);
  markAgain(workbook, id, sheet);
  const last = sheet.getLastRow();
  for (const { row, column, cells } of edits.filter((edit) => !empties(edit))) {
    makeRoom(sheet, row + cells.length - 1, column + (cells[0]?.length ?? 0) - 1);
    const isNew = row > last || cells.every((line) => line.every(({ style }) => style === 'heading'));
    if (isNew) writeCells(sheet, row, column, cells);
    else enterCells(sheet, row, column, cells);
  }
  empty(sheet, edits.filter(empties));
  workbook.read.set(id, withEdits(tab, edits));
  dressOwn(workbook, id);
}

const empties = ({ cells }: Edit): boolean => cells.every((line) => line.every(({ content }) => content === null));

/** In one call, so that a run that dies leaves a row whole or takes it out, never half of it. */
function empty(sheet: Sheet, edits: readonly Edit[]): void {
  if (edits.length === 0) return;
  const places = edits.map(({ row, column, cells }) =>
    sheet.getRange(row, column, cells.length, cells[0]?.length ?? 1).getA1Notation(),
  );
  sheet.getRangeList(places).clearContent();
}
