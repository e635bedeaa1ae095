import { parseA1, splitSheetName } from '../workbook/a1.ts';
import { cellAt } from '../workbook/cells.ts';
import { type Cell, type Sheet, UNKNOWN, type WorkbookModel } from '../workbook/model.ts';
import { findName } from '../workbook/names.ts';
import { lastColumn, lastRow, type Rect } from '../workbook/rect.ts';
import type { Cells } from './evaluate.ts';
import { Unsupported } from './tokens.ts';
import { Failure, type Matrix, type Scalar } from './values.ts';

/** A block of cells that a formula speaks of. */
export interface Place {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** What a reference means in a formula on that sheet; null when there is no such sheet. */
export function placeOf(workbook: WorkbookModel, own: Sheet, reference: string): Place | null {
  const [name, text] = splitSheetName(reference);
  const sheet = name === null ? own : workbook.sheets.find((candidate) => candidate.name === name);
  const rect = sheet && parseA1(text, sheet);
  return rect ? { sheet, rect } : null;
}

/** The block that a name stands for. The file may have names of other kinds, which the model does not hold. */
export function placeNamed(workbook: WorkbookModel, name: string): Place {
  const place = findName(workbook, name);
  if (!place) throw new Unsupported(`${name} is no named range`);
  return place;
}

/** The cells as a formula on that sheet sees them; `prepare` is called for each cell before it is read. */
export function cellsSeenFrom(workbook: WorkbookModel, own: Sheet, prepare: (cell: Cell) => void = () => {}): Cells {
  return {
    reference: (text) => {
      const place = placeOf(workbook, own, text);
      if (!place) throw new Failure('#REF!');
      return readBlock(place, prepare);
    },
    name: (name) => readBlock(placeNamed(workbook, name), prepare),
  };
}

function readBlock({ sheet, rect }: Place, prepare: (cell: Cell) => void): Matrix {
  const bottom = Math.min(lastRow(rect), sheet.rows);
  const right = Math.min(lastColumn(rect), sheet.columns);
  const rows: Scalar[][] = [];
  for (let row = rect.row; row <= bottom; row++) {
    const line: Scalar[] = [];
    for (let column = rect.column; column <= right; column++) line.push(known(cellAt(sheet, row, column), prepare));
    rows.push(line);
  }
  return rows;
}

function known(cell: Cell | undefined, prepare: (cell: Cell) => void): Scalar {
  if (!cell) return null;
  prepare(cell);
  if (cell.value === UNKNOWN) throw new Unsupported(`=${cell.formula} has no known value`);
  return cell.value;
}
