import { type Block, type CellView, cellKey, type Line, type SheetView } from '../../protocol/sheetView.ts';
import { spills } from './spill.ts';

/** What follows from a sheet for drawing its cells. */
export interface Layout {
  readonly sheet: SheetView;
  /** Merged cells by their first cell. */
  readonly merges: ReadonlyMap<string, Block>;
  /** Cells under merged ones: they are not there. */
  readonly covered: ReadonlySet<string>;
  /** Cells over whose right edge the text of a cell runs. */
  readonly spilled: ReadonlySet<string>;
  readonly lineRight: (block: Block) => Line | undefined;
  readonly lineBelow: (block: Block) => Line | undefined;
}

export function layoutOf(sheet: SheetView): Layout {
  const cell = (row: number, column: number): CellView | undefined => sheet.cells[cellKey(row, column)];
  const merges = new Map(sheet.merges.map((block) => [cellKey(block.row, block.column), block]));
  const covered = new Set(sheet.merges.flatMap((block) => keysOf(block).slice(1)));
  return {
    sheet,
    merges,
    covered,
    spilled: spills(sheet, (key) => merges.has(key) || covered.has(key)),
    // Two cells share an edge, and either may have drawn it; it is drawn once, by the cell on the left or above.
    lineRight: ({ row, column, columns }) =>
      cell(row, column + columns - 1)?.borders?.right ?? cell(row, column + columns)?.borders?.left,
    lineBelow: ({ row, column, rows }) =>
      cell(row + rows - 1, column)?.borders?.bottom ?? cell(row + rows, column)?.borders?.top,
  };
}

function keysOf({ row, column, rows, columns }: Block): string[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    cellKey(row + Math.floor(index / columns), column + (index % columns)),
  );
}
