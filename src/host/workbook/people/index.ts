/** What people do to a workbook with the mouse, beyond typing, as Google does it: for the page, and the tests' hands. */

import { type Cell, cellKey, type Sheet, type WorkbookModel } from '../model.ts';
import { dropSheet, nextSheetId } from '../sheets.ts';
import { rewrite } from './rewrite.ts';

export function removeRow(workbook: WorkbookModel, sheet: Sheet, row: number): void {
  rewrite(workbook, sheet, (at, column) => (at === row ? null : [at > row ? at - 1 : at, column]));
}

export function insertRow(workbook: WorkbookModel, sheet: Sheet, row: number): void {
  rewrite(workbook, sheet, (at, column) => [at >= row ? at + 1 : at, column]);
}

export function removeColumn(workbook: WorkbookModel, sheet: Sheet, column: number): void {
  rewrite(workbook, sheet, (row, at) => (at === column ? null : [row, at > column ? at - 1 : at]));
}

export function insertColumn(workbook: WorkbookModel, sheet: Sheet, column: number): void {
  rewrite(workbook, sheet, (row, at) => [row, at >= column ? at + 1 : at]);
}

/** Sorts the rows from one on by what stands in a column; named cells stay where they are, as they do in Google. */
export function sortRows(sheet: Sheet, from: number, column: number): void {
  const rows = new Map<number, [number, Cell][]>();
  for (const [key, cell] of [...sheet.cells]) {
    const [row = 0, at = 0] = key.split(',').map(Number);
    if (row < from) continue;
    rows.set(row, [...(rows.get(row) ?? []), [at, cell]]);
    sheet.cells.delete(key);
  }
  const textOf = (cells: readonly [number, Cell][]) =>
    String(cells.find(([at]) => at === column)?.[1].value ?? '\uffff');
  const sorted = [...rows.values()].sort((a, b) => textOf(a).localeCompare(textOf(b), 'th'));
  for (const [index, cells] of sorted.entries()) {
    for (const [at, cell] of cells) sheet.cells.set(cellKey(from + index, at), cell);
  }
}

/** A copy beside the sheet, under the name that Google gives it. Names and metadata stay with the first. */
export function copySheet(workbook: WorkbookModel, sheet: Sheet): Sheet {
  const cells = new Map([...sheet.cells].map(([key, cell]) => [key, { ...cell }]));
  const copy: Sheet = {
    ...sheet,
    id: nextSheetId(workbook),
    name: `สำเนาของ ${sheet.name}`,
    cells,
    metadata: [],
    origin: null,
  };
  workbook.sheets.splice(workbook.sheets.indexOf(sheet) + 1, 0, copy);
  return copy;
}

/** Deletes a sheet: the names of its cells stay taken. */
export function removeSheet(workbook: WorkbookModel, sheet: Sheet): void {
  for (const named of workbook.namedRanges) {
    if (named.sheet === sheet) workbook.brokenNames.add(named.name.toLowerCase());
  }
  dropSheet(workbook, sheet);
}
