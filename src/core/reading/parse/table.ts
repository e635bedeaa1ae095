import type { Header } from './headings.ts';
import type { ParsedRow } from './row.ts';
import type { RowLine } from './rowLines.ts';
import type { Surroundings } from './surroundings.ts';

/** Rows under the same headings. */
export interface Table {
  readonly header: Header | null;
  readonly rows: readonly TableRow[];
}

/** A row of a table, with the lines that it has, and what holds there. */
export interface TableRow {
  readonly row: ParsedRow;
  readonly lines: readonly RowLine[];
  readonly around: Surroundings;
}
