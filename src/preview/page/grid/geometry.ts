import type { SheetView } from '../../protocol/sheetView.ts';

const DEFAULT_WIDTH = 100;
/** A row of one line, its line below included, in pixels. */
export const DEFAULT_HEIGHT = 22;

export function widthOf({ columnWidths, hiddenColumns }: SheetView, column: number): number {
  return hiddenColumns.has(column) ? 0 : (columnWidths.get(column) ?? DEFAULT_WIDTH);
}

/** The heights of a sheet's rows: rows fit their text, so a height is known only once the row was drawn. */
export class Heights {
  readonly #known = new Map<number, number>();

  constructor({ rowHeights }: SheetView) {
    for (const [row, height] of rowHeights) this.#known.set(row, height);
  }

  /** Whether that was news. */
  learn(row: number, height: number): boolean {
    const before = this.#known.get(row) ?? DEFAULT_HEIGHT;
    if (Math.abs(before - height) < 0.5) return false;
    this.#known.set(row, height);
    return true;
  }

  /** From the top of one row to the top of another. */
  between(from: number, to: number): number {
    let height = (to - from) * DEFAULT_HEIGHT;
    for (const [row, known] of this.#known) if (row >= from && row < to) height += known - DEFAULT_HEIGHT;
    return height;
  }

  /** The row that lies so far below the top of row 1. */
  rowAt(top: number, rows: number): number {
    let [low, high] = [1, rows];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.between(1, middle) <= top) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
