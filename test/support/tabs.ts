import { readFileSync } from 'node:fs';
import { type Cell, EMPTY, type Tab } from '../../src/core/table/cell.ts';

/** Cells as people write them in tests: a string or number shows as itself, null and '' are empty. */
export type Written = string | number | null | Cell;

export function cell(written: Written): Cell {
  if (written === null || written === '') return EMPTY;
  return typeof written === 'object' ? written : { value: written, text: String(written) };
}

export function tab(rows: readonly (readonly Written[])[], name = 'Sheet'): Tab {
  return { name, rows: rows.map((row) => row.map(cell)) };
}

/** A tab from lines of tab-separated text. */
export function tabOf(text: string, name = 'Sheet'): Tab {
  return tab(
    text.split('\n').map((line) => line.split('\t')),
    name,
  );
}

/** The seed agency's score tables, as its report printed them. */
export function seedTab(): Tab {
  return tabOf(readFileSync('test/data/nongson-2567.tsv', 'utf8'), 'Sheet');
}
