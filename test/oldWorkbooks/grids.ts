/** What stands in a workbook, read without a line of the product: from the file by the library, or from the stand-in. */

import { readXlsx } from 'hucre';
import type { WorkbookModel } from '../../src/host/index.ts';

/** The cells of each tab by its name, as text; a formula is its words, since its result follows from other cells. */
export type Grids = ReadonlyMap<string, readonly (readonly string[])[]>;

export async function gridsOfFile(bytes: Uint8Array): Promise<Grids> {
  const { sheets } = await readXlsx(bytes);
  return new Map(
    sheets.map(({ name, rows, cells }) => {
      const grid = rows.map((row) => row.map(written));
      for (const [key, { formula }] of cells ?? []) if (formula !== undefined) put(grid, key, 0, `=${formula}`);
      return [name, trimmed(grid)];
    }),
  );
}

export function gridsOfModel({ sheets }: WorkbookModel): Grids {
  return new Map(
    sheets.map(({ name, cells }) => {
      const grid: string[][] = [];
      for (const [key, { value, formula }] of cells)
        put(grid, key, 1, formula === null ? written(value) : `=${formula}`);
      return [name, trimmed(grid)];
    }),
  );
}

/** Whether a cell holds what somebody typed. A number that is kept as text is as good as lost for formulas. */
export const written = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' ? `${value} (number)` : String(value);
};

function put(grid: string[][], key: string, first: number, content: string): void {
  const [row = 0, column = 0] = key.split(',').map((part) => Number(part) - first);
  while (grid.length <= row) grid.push([]);
  const line = grid[row] ?? [];
  while (line.length <= column) line.push('');
  line[column] = content;
}

/** Empty cells at the ends are nobody's. */
function trimmed(grid: readonly (readonly string[])[]): string[][] {
  const filled = grid.map((row) =>
    row.slice(
      0,
      lengthOf(row, (cell) => cell !== ''),
    ),
  );
  return filled.slice(
    0,
    lengthOf(filled, (row) => row.length > 0),
  );
}

/** Up to the last one that counts. */
function lengthOf<T>(list: readonly T[], counts: (one: T) => boolean): number {
  let length = list.length;
  while (length > 0 && !counts(list[length - 1] as T)) length -= 1;
  return length;
}
