import type { Block, CellView, Line, SheetView } from '../../protocol/sheetView.ts';
import { type Spill, spillsOf } from './spill.ts';
import type { Window } from './useWindow.ts';

/** A cell as it is drawn: of a merged one only what is in sight. */
export interface DrawnCell {
  /** The cell, or all that are merged with it. */
  readonly block: Block;
  readonly view: CellView | null;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly spill: Spill | null;
  readonly right: Line | undefined;
  readonly below: Line | undefined;
  /** Whether the text of another cell runs over its right edge. */
  readonly crossed: boolean;
}

/** Gives the cells of a row that is in sight, by column; those under a merged cell are not there. */
export function layoutOf(sheet: SheetView, { rows, columns }: Pick<Window, 'rows' | 'columns'>) {
  const merges = mergesIn(sheet, rows, columns);
  return (row: number): ReadonlyMap<number, DrawnCell> => {
    const { spills, crossed } = spillsOf(sheet, row, columns, (column) => merges.has(keyOf(row, column)));
    const cells = columns.flatMap((column): [number, DrawnCell][] => {
      const merge = merges.get(keyOf(row, column));
      if (merge && (merge.atRow !== row || merge.atColumn !== column)) return [];
      const block = merge?.block ?? { row, column, rows: 1, columns: 1 };
      return [
        [
          column,
          {
            block,
            view: sheet.cell(block.row, block.column),
            rowSpan: merge?.rowSpan ?? 1,
            colSpan: merge?.colSpan ?? 1,
            spill: spills.get(column) ?? null,
            right: lineRight(sheet, block),
            below: lineBelow(sheet, block),
            crossed: crossed.has(column),
          },
        ],
      ];
    });
    return new Map(cells);
  };
}

interface DrawnMerge {
  readonly block: Block;
  readonly atRow: number;
  readonly atColumn: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

const keyOf = (row: number, column: number): string => `${row},${column}`;

/** The merged cells in sight, by each cell of theirs. One that a gap cuts is drawn in parts, each with its text. */
function mergesIn(sheet: SheetView, rows: readonly number[], columns: readonly number[]): Map<string, DrawnMerge> {
  const found = new Map<string, DrawnMerge>();
  for (const block of sheet.merges) {
    const across = columns.filter((column) => column >= block.column && column < block.column + block.columns);
    const [atColumn] = across;
    if (atColumn === undefined) continue;
    const down = rows.filter((row) => row >= block.row && row < block.row + block.rows);
    for (const part of withoutGaps(down, sheet.frozenRows)) {
      const merge = { block, atRow: part[0] ?? 0, atColumn, rowSpan: part.length, colSpan: across.length };
      for (const row of part) for (const column of across) found.set(keyOf(row, column), merge);
    }
  }
  return found;
}

/** Rows that follow each other; frozen rows stay where the others scroll away, so they are a part of their own. */
function withoutGaps(rows: readonly number[], frozenRows: number): number[][] {
  const parts: number[][] = [];
  for (const row of rows) {
    const part = parts.at(-1);
    if (part && part.at(-1) === row - 1 && row - 1 !== frozenRows) part.push(row);
    else parts.push([row]);
  }
  return parts;
}

/** Two cells share an edge, and either may have drawn it; it is drawn once, by the cell on the left or above. */
const lineRight = (sheet: SheetView, { row, column, columns }: Block): Line | undefined =>
  sheet.cell(row, column + columns - 1)?.borders?.right ?? sheet.cell(row, column + columns)?.borders?.left;

const lineBelow = (sheet: SheetView, { row, column, rows }: Block): Line | undefined =>
  sheet.cell(row + rows - 1, column)?.borders?.bottom ?? sheet.cell(row + rows, column)?.borders?.top;
