/** A block of cells; rows and columns count from 1, as they do for Apps Script. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const lastRow = (rect: Rect): number => rect.row + rect.rows - 1;
export const lastColumn = (rect: Rect): number => rect.column + rect.columns - 1;

export function rectOf(row: number, column: number, rows = 1, columns = 1): Rect {
  return { row, column, rows, columns };
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    lastRow(inner) <= lastRow(outer) &&
    lastColumn(inner) <= lastColumn(outer)
  );
}

export function intersects(a: Rect, b: Rect): boolean {
  return a.row <= lastRow(b) && b.row <= lastRow(a) && a.column <= lastColumn(b) && b.column <= lastColumn(a);
}

/** What of a block lies on the grid: files name whole columns down to the last row that Excel has. */
export function clip(rect: Rect, grid: { rows: number; columns: number }): Rect {
  const row = Math.min(rect.row, grid.rows);
  const column = Math.min(rect.column, grid.columns);
  const rows = Math.min(lastRow(rect), grid.rows) - row + 1;
  return { row, column, rows, columns: Math.min(lastColumn(rect), grid.columns) - column + 1 };
}

/** The positions of a block, row by row. */
export function* positions(rect: Rect): Generator<{ row: number; column: number }> {
  for (let row = rect.row; row <= lastRow(rect); row++) {
    for (let column = rect.column; column <= lastColumn(rect); column++) yield { row, column };
  }
}
