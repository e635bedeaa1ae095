import { lastRow, type Rect } from './rect.ts';

/** Where a block is once a row above, in or below it is gone; null when the row was all of it. */
export function withoutRow(rect: Rect, row: number): Rect | null {
  if (row < rect.row) return { ...rect, row: rect.row - 1 };
  if (row > lastRow(rect)) return rect;
  return rect.rows === 1 ? null : { ...rect, rows: rect.rows - 1 };
}

export const holdsRow = (rect: Rect, row: number): boolean => row >= rect.row && row <= lastRow(rect);

/** What is kept by row, with what stood in the row taken out and what stood below moved up. */
export function rowsUp<T>(entries: Iterable<[row: number, value: T]>, gone: number): [number, T][] {
  return [...entries]
    .filter(([row]) => row !== gone)
    .map(([row, value]): [number, T] => [row > gone ? row - 1 : row, value]);
}
