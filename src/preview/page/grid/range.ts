import type { Block, SheetView } from '../../protocol/sheetView.ts';
import type { Place } from '../../protocol/state.ts';
import { addressOf } from './a1.ts';

type Corner = Pick<Place, 'row' | 'column'>;

/** The block between two cells, with all of every merged cell that it touches. */
export function blockBetween({ merges }: Pick<SheetView, 'merges'>, one: Corner, other: Corner): Block {
  let block = spanning([
    { ...one, rows: 1, columns: 1 },
    { ...other, rows: 1, columns: 1 },
  ]);
  for (;;) {
    const touched = merges.filter((merge) => overlap(merge, block));
    const grown = spanning([block, ...touched]);
    if (grown.rows === block.rows && grown.columns === block.columns) return block;
    block = grown;
  }
}

/** `A1`, or `A1:B2`. */
export function nameOfBlock({ row, column, rows, columns }: Block): string {
  const first = addressOf(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${addressOf(row + rows - 1, column + columns - 1)}`;
}

function spanning(blocks: readonly Block[]): Block {
  const row = Math.min(...blocks.map((block) => block.row));
  const column = Math.min(...blocks.map((block) => block.column));
  const rows = Math.max(...blocks.map((block) => block.row + block.rows)) - row;
  const columns = Math.max(...blocks.map((block) => block.column + block.columns)) - column;
  return { row, column, rows, columns };
}

function overlap(a: Block, b: Block): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
