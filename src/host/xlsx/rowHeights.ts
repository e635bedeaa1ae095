import type { Sheet as FileSheet } from 'hucre';
import type { Cell, Sheet } from '../workbook/model.ts';

type RowDefs = NonNullable<FileSheet['rowDefs']>;

/** Points. Thai letters with marks above and below need more than the 15 of Latin ones. */
const LINE_HEIGHT = 17;
/** A pixel is three quarters of a point. */
const POINTS = 0.75;
/** Pixels of a letter in the default font, and of a column that nobody set. */
const LETTER = 6.5;
const COLUMN = 100;
/** Excel allows no higher row. */
const HIGHEST = 409;

/** Vowel and tone marks stand above or below a letter and take no width. */
const NO_WIDTH = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;

/**
 * The heights of rows, with those that were written here fitted to their wrapped text. An estimate, a little on the
 * generous side: only a program that draws the letters knows better, and it fits rows anew when they are edited.
 * Where nothing wraps, a height that the file had may have been forced, so it stays.
 */
export function writeRowHeights(sheet: Sheet, before: RowDefs | undefined): RowDefs {
  const rows: RowDefs = new Map(before);
  const lines = new Map<number, number>();
  for (const [key, cell] of sheet.cells) {
    const [row = 1, column = 1] = key.split(',').map(Number);
    if (!sheet.fittedRows.has(row) || !cell.style.wrap) continue;
    lines.set(row, Math.max(lines.get(row) ?? 1, linesOf(cell, sheet.columnWidths.get(column))));
  }
  for (const [row, count] of lines) {
    const { height: _before, ...kept } = rows.get(row - 1) ?? {};
    rows.set(row - 1, count > 1 ? { ...kept, height: Math.min(HIGHEST, count * LINE_HEIGHT) } : kept);
  }
  for (const [row, height] of sheet.rowHeights) {
    rows.set(row - 1, { ...rows.get(row - 1), height: Math.min(HIGHEST, height * POINTS) });
  }
  return rows;
}

function linesOf(cell: Cell, width = COLUMN): number {
  const letters = Math.max(1, Math.floor((width - 8) / LETTER));
  if (typeof cell.value !== 'string') return 1;
  return cell.value
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.replace(NO_WIDTH, '').length / letters)), 0);
}
