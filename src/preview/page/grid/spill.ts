import type { SheetView } from '../../protocol/sheetView.ts';
import { widthOf } from './geometry.ts';
import { textWidth } from './textWidth.ts';

const PADDING = 6;

/** How far a text runs on beyond its cell, in pixels. */
export interface Spill {
  readonly left: number;
  readonly right: number;
}

interface RowSpills {
  readonly spills: ReadonlyMap<number, Spill>;
  /** Columns over whose right edge a text runs: there the grid's line is not drawn, as in Sheets. */
  readonly crossed: ReadonlySet<number>;
}

/**
 * Text that is not wrapped runs on over the empty cells beside it, away from the side to which it is aligned, up to the
 * next cell that shows something.
 */
export function spillsOf(
  sheet: SheetView,
  row: number,
  columns: readonly number[],
  isMerged: (column: number) => boolean,
): RowSpills {
  const spills = new Map<number, Spill>();
  const crossed = new Set<number>();
  const isFree = (column: number) =>
    column >= 1 && column <= sheet.columns && !isMerged(column) && !sheet.cell(row, column)?.text;
  /** Room in the free cells beside a column, until there is as much as wanted. */
  const room = (from: number, step: 1 | -1, wanted: number): number => {
    let found = 0;
    for (let column = from + step; found < wanted && isFree(column); column += step) {
      found += widthOf(sheet, column);
      crossed.add(step === 1 ? column - 1 : column);
    }
    return found;
  };
  for (const column of columns) {
    const cell = sheet.cell(row, column);
    if (!cell?.spills || isMerged(column)) continue;
    const missing = textWidth(cell) + PADDING - widthOf(sheet, column);
    if (missing <= 0) continue;
    const half = cell.align === 'center' ? missing / 2 : missing;
    const left = cell.align ? room(column, -1, half) : 0;
    const right = cell.align === 'right' ? 0 : room(column, 1, half);
    if (left > 0 || right > 0) spills.set(column, { left, right });
  }
  return { spills, crossed };
}
