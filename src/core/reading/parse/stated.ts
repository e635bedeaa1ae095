import type { Line } from './grid.ts';
import type { RowLine } from './rowLines.ts';

/** A line with the cells in which its figure may stand. */
export interface Stated {
  readonly line: Line;
  readonly from: RowLine;
}
