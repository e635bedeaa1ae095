import { type Cell, cellKey, type Sheet, type WorkbookModel } from './model.ts';
import { type Rect, rectOf } from './rect.ts';
import { PLAIN } from './style.ts';

/** The cell there, if anything was ever put into it. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

/** The cell there, made if need be. */
export function touchCell(sheet: Sheet, row: number, column: number): Cell {
  const key = cellKey(row, column);
  const cell = sheet.cells.get(key) ?? emptyCell();
  sheet.cells.set(key, cell);
  return cell;
}

export function emptyCell(): Cell {
  return { value: null, formula: null, note: null, style: PLAIN, contentOrigin: null, noteOrigin: null };
}

export const hasContent = (cell: Cell): boolean => cell.formula !== null || cell.value !== null;

/** The block from A1 to the last cell with content; A1 alone when there is none. Formats and notes do not count. */
export function usedArea(sheet: Sheet): Rect {
  let [rows, columns] = [0, 0];
  for (const [key, cell] of sheet.cells) {
    if (!hasContent(cell)) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  return rectOf(1, 1, rows, columns);
}

/** Puts content into a cell and remembers that formulas may have to be computed anew. */
export function setContent(
  workbook: WorkbookModel,
  cell: Cell,
  content: { value: Cell['value']; formula: string | null },
): void {
  Object.assign(cell, content, { contentOrigin: null });
  workbook.changed.add(cell);
}
