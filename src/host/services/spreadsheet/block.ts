import { Exception } from '../../errors.ts';
import { recalculate } from '../../formula/recalculate.ts';
import type { Run } from '../../vm/run.ts';
import { cellAt, touchCell } from '../../workbook/cells.ts';
import type { Cell, Sheet } from '../../workbook/model.ts';
import { positions, type Rect } from '../../workbook/rect.ts';
import { assertSize } from './bounds.ts';

/** The place of a cell. */
export interface At {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The cells under a Range: the ways in which its methods go over them. */
export class Block {
  constructor(
    readonly run: Run,
    readonly sheet: Sheet,
    readonly rect: Rect,
  ) {}

  /** One result per cell, in rows. Reading makes no cells. */
  read<T>(of: (cell: Cell | undefined, at: At) => T): T[][] {
    return this.#grid((at) => of(cellAt(this.sheet, at.row, at.column), at));
  }

  /** Like `read`, with formulas computed first. */
  readValues<T>(of: (cell: Cell | undefined, at: At) => T): T[][] {
    recalculate(this.run.host.workbook);
    return this.read(of);
  }

  /** A two-dimensional argument, checked whole, so that nothing is written when something in it is wrong. */
  parse<T>(method: string, values: unknown, one: (value: unknown, at: At) => T): T[][] {
    assertSize(this.rect, values, method);
    const { row, column } = this.rect;
    return this.#grid((at) => one(values[at.row - row]?.[at.column - column], at));
  }

  /** Puts one of the values into each cell. */
  put<T>(values: readonly (readonly T[])[], into: (cell: Cell, value: T) => void): void {
    const { row, column } = this.rect;
    for (const [r, line] of values.entries()) {
      for (const [c, value] of line.entries()) into(touchCell(this.sheet, row + r, column + c), value);
    }
  }

  /** The same for every cell. */
  each(change: (cell: Cell, at: At) => void): void {
    this.#grid((at) => change(touchCell(this.sheet, at.row, at.column), at));
  }

  /** For every cell that is there: what takes something away has nothing to make. */
  eachTouched(change: (cell: Cell) => void): void {
    this.#assertAlive();
    for (const { row, column } of positions(this.rect)) {
      const cell = cellAt(this.sheet, row, column);
      if (cell) change(cell);
    }
  }

  #grid<T>(of: (at: At) => T): T[][] {
    this.#assertAlive();
    const { sheet } = this;
    const { row, column, rows, columns } = this.rect;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => of({ sheet, row: row + r, column: column + c })),
    );
  }

  #assertAlive(): void {
    if (!this.run.host.workbook.sheets.includes(this.sheet)) {
      throw new Exception(`Sheet ${this.sheet.id} not found`);
    }
  }
}
