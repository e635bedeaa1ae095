import { parseA1, splitSheetName } from '../workbook/a1.ts';
import { cellAt } from '../workbook/cells.ts';
import { type Cell, CellError, type Sheet, UNKNOWN, type WorkbookModel } from '../workbook/model.ts';
import { lastColumn, lastRow, type Rect } from '../workbook/rect.ts';
import { type FormulaCell, findDirty } from './dirty.ts';
import { evaluate } from './evaluate.ts';
import { parseFormula } from './parse.ts';
import { Unsupported } from './tokens.ts';
import { Failure, type Matrix, type Scalar } from './values.ts';

/**
 * Computes the formulas that were written or that depend on a cell that changed. All others keep the value that the
 * file brought; one that would have to be computed and cannot be has no value from then on.
 */
export function recalculate(workbook: WorkbookModel): void {
  if (workbook.changed.size === 0) return;
  const waiting = new Map(findDirty(workbook).map((formula) => [formula.cell, formula]));
  workbook.changed.clear();
  for (const cell of [...waiting.keys()]) compute(workbook, waiting, cell);
}

type Waiting = Map<Cell, FormulaCell>;

/** Computes a waiting cell after those it looks at. While it is computed it holds the error of a circle. */
function compute(workbook: WorkbookModel, waiting: Waiting, cell: Cell): void {
  const formula = waiting.get(cell);
  if (!formula) return;
  waiting.delete(cell);
  cell.value = new CellError('#REF!');
  cell.value = result(workbook, waiting, formula);
}

function result(workbook: WorkbookModel, waiting: Waiting, { cell, sheet }: FormulaCell): Cell['value'] {
  const read = (target: Sheet, rect: Rect) => readBlock(workbook, waiting, target, rect);
  try {
    return evaluate(parseFormula(cell.formula ?? ''), {
      reference: (text) => {
        const [sheetName, reference] = splitSheetName(text);
        const target = sheetName === null ? sheet : workbook.sheets.find(({ name }) => name === sheetName);
        const rect = target && parseA1(reference, target);
        if (!target || !rect) throw new Failure('#REF!');
        return read(target, rect);
      },
      name: (name) => {
        const named = workbook.namedRanges.find((range) => range.name.toLowerCase() === name.toLowerCase());
        if (!named) throw new Failure('#NAME?');
        return read(named.sheet, named.rect);
      },
    });
  } catch (error) {
    if (error instanceof Unsupported) return UNKNOWN;
    throw error;
  }
}

function readBlock(workbook: WorkbookModel, waiting: Waiting, sheet: Sheet, rect: Rect): Matrix {
  const bottom = Math.min(lastRow(rect), sheet.rows);
  const right = Math.min(lastColumn(rect), sheet.columns);
  const rows: Scalar[][] = [];
  for (let row = rect.row; row <= bottom; row++) {
    const line: Scalar[] = [];
    for (let column = rect.column; column <= right; column++) {
      const cell = cellAt(sheet, row, column);
      if (cell?.formula != null) compute(workbook, waiting, cell);
      if (cell?.value === UNKNOWN) throw new Unsupported(`${sheet.name}!${row},${column} is not known`);
      line.push(cell?.value ?? null);
    }
    rows.push(line);
  }
  return rows;
}
