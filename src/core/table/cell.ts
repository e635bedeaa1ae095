/** What the core knows of a spreadsheet: tabs of cells with a value and the text that people see. */

/**
 * One cell. `value` is null where the cell is empty, and also for dates, which are never a score here;
 * `text` is what the sheet displays.
 */
export interface Cell {
  readonly value: string | number | boolean | null;
  readonly text: string;
  /** The day that a date cell holds, ISO 8601, whatever it shows; only on tabs where dates are looked for. */
  readonly date?: string;
}

export interface Tab {
  readonly name: string;
  /** `rows[0][0]` is A1. Rows may have different lengths. A merged area has its value in the top left cell. */
  readonly rows: readonly (readonly Cell[])[];
  /** How far the tab goes, where `rows` hold only the beginning of it: sheets may be too large to be read whole. */
  readonly full?: { readonly rows: number; readonly columns: number };
  /** Whether a column, from 1, is hidden; asked only of columns in which the scores may stand, since each costs a call. */
  readonly isHidden?: (column: number) => boolean;
  /** Whether a row, from 1, is hidden; asked only where something is stated twice, each time with another score. */
  readonly isRowHidden?: (row: number) => boolean;
}

/** Where something stands. Row and column count from 1, as in the sheet. */
export interface Place {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

export const EMPTY: Cell = { value: null, text: '' };

/** The cell at 1-based coordinates; an empty one outside the table. */
export function cellAt(tab: Tab, row: number, column: number): Cell {
  return tab.rows[row - 1]?.[column - 1] ?? EMPTY;
}
