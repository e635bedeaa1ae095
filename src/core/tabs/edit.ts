import type { ViewCell } from './tabView.ts';

/** Cells to write into a tab that staff edit, and only those: a block whose top left cell is `row`, `column` (from 1). */
export interface Edit {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly ViewCell[])[];
}
