/** What people do to a tab with the mouse, as Google does it: names of its cells go along. */

import { cellKey, type Sheet, type WorkbookModel } from '../../../src/host/index.ts';

type Moved = (row: number, column: number) => readonly [row: number, column: number];

/** Drags a column to where another one stands; those between them close up. */
export function moveColumn(workbook: WorkbookModel, sheet: Sheet, from: number, to: number): void {
  const step = from < to ? -1 : 1;
  const isBetween = (column: number) => column >= Math.min(from, to) && column <= Math.max(from, to);
  rearrange(workbook, sheet, (row, column) => {
    if (column === from) return [row, to];
    return [row, isBetween(column) ? column + step : column];
  });
}

export function insertRows(workbook: WorkbookModel, sheet: Sheet, above: number, count: number): void {
  rearrange(workbook, sheet, (row, column) => [row >= above ? row + count : row, column]);
  sheet.frozenRows += sheet.frozenRows >= above ? count : 0;
}

export function insertColumns(workbook: WorkbookModel, sheet: Sheet, before: number, count: number): void {
  rearrange(workbook, sheet, (row, column) => [row, column >= before ? column + count : column]);
}

/** Sorts the rows from one on, the last first; what stands in a row stays together. A sort moves no names. */
export function reverseRows(sheet: Sheet, first: number): void {
  const last = Math.max(...[...sheet.cells.keys()].map((key) => Number(key.split(',')[0])));
  moveCells(sheet, (row, column) => [row < first ? row : first + last - row, column]);
}

function rearrange(workbook: WorkbookModel, sheet: Sheet, moved: Moved): void {
  moveCells(sheet, moved);
  for (const named of workbook.namedRanges) {
    if (named.sheet !== sheet) continue;
    const [row, column] = moved(named.rect.row, named.rect.column);
    named.rect = { ...named.rect, row, column };
  }
}

function moveCells(sheet: Sheet, moved: Moved): void {
  const cells = [...sheet.cells];
  sheet.cells.clear();
  for (const [key, cell] of cells) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    sheet.cells.set(cellKey(...moved(row, column)), cell);
  }
}
