import { Exception } from '../../errors.ts';
import { recalculate } from '../../formula/recalculate.ts';
import type { Run } from '../../vm/run.ts';
import { cellAt, touchCell } from '../../workbook/cells.ts';
import type { Cell, Sheet } from '../../workbook/model.ts';
import { positions, type Rect } from '../../workbook/rect.ts';
import { assertSize } from './bounds.ts';

/** The cells under a Range: the ways in which its methods go over them. */
export class Block {
  constructor(
    readonly run: Run,
    readonly sheet: Sheet,
    readonly rect: Rect,
  ) {}

  /** One result per cell, in rows. Reading makes no cells. */
  read<T>(of: (cell: Cell | undefined, row: number, column: number) => T): T[][] {
    this.#assertAlive();
    const { row, column, rows, columns } = this.rect;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => of(cellAt(this.sheet, row + r, column + c), row + r, column + c)),
    );
  }

  /** Like `read`, with formulas computed first. */
  readValues<T>(of: (cell: Cell | undefined, row: number, column: number) => T): T[][] {
    recalculate(this.run.host.workbook);
    return this.read(of);
  }

  /** Puts one value of a two-dimensional argument into each cell, after all of them have been found good. */
  write<T>(
    method: string,
    values: unknown,
    parse: (value: unknown, row: number, column: number) => T,
    put: (cell: Cell, value: T) => void,
  ): void {
    this.#assertAlive();
    assertSize(this.rect, values, method);
    const { row, column } = this.rect;
    const parsed = values.map((line, r) => line.map((value, c) => parse(value, row + r, column + c)));
    for (const [r, line] of parsed.entries()) {
      for (const [c, value] of line.entries()) put(touchCell(this.sheet, row + r, column + c), value);
    }
  }

  /** The same for every cell. */
  each(put: (cell: Cell, row: number, column: number) => void): void {
    this.#assertAlive();
    for (const { row, column } of positions(this.rect)) put(touchCell(this.sheet, row, column), row, column);
  }

  /** For every cell that is there: what takes something away has nothing to make. */
  eachTouched(put: (cell: Cell) => void): void {
    this.#assertAlive();
    for (const { row, column } of positions(this.rect)) {
      const cell = cellAt(this.sheet, row, column);
      if (cell) put(cell);
    }
  }

  #assertAlive(): void {
    if (!this.run.host.workbook.sheets.includes(this.sheet)) {
      throw new Exception(`Sheet ${this.sheet.id} not found`);
    }
  }
}
