import { type Cell, CellError, UNKNOWN, type WorkbookModel } from '../workbook/model.ts';
import { type FormulaCell, findDirty, findFormulas } from './dirty.ts';
import { evaluate } from './evaluate.ts';
import { cellsSeenFrom } from './lookup.ts';
import { parseFormula } from './parse.ts';
import { Unsupported } from './tokens.ts';

/**
 * Computes the formulas that were written or that depend on a cell that changed. All others keep the value that the
 * file brought; one that would have to be computed and cannot be has no value from then on.
 */
export function recalculate(workbook: WorkbookModel): void {
  if (workbook.changed.size === 0) return;
  const dirty = findDirty(workbook);
  workbook.changed.clear();
  computeAll(workbook, dirty);
}

/** Computes the formulas that a file brought without their values, as some programs write them. */
export function computeMissing(workbook: WorkbookModel): void {
  computeAll(
    workbook,
    findFormulas(workbook).filter(({ cell }) => cell.value === UNKNOWN),
  );
}

function computeAll(workbook: WorkbookModel, formulas: readonly FormulaCell[]): void {
  const waiting = new Map(formulas.map((formula) => [formula.cell, formula]));
  /** Computes a cell after those it looks at. While it is computed it holds the error of a circle. */
  const compute = (cell: Cell): void => {
    const formula = waiting.get(cell);
    if (!formula) return;
    waiting.delete(cell);
    cell.value = new CellError('#REF!');
    cell.value = result(workbook, formula, compute);
  };
  for (const cell of [...waiting.keys()]) compute(cell);
}

function result(workbook: WorkbookModel, { cell, sheet }: FormulaCell, prepare: (cell: Cell) => void): Cell['value'] {
  try {
    return evaluate(parseFormula(cell.formula ?? ''), cellsSeenFrom(workbook, sheet, prepare));
  } catch (error) {
    if (error instanceof Unsupported) return UNKNOWN;
    throw error;
  }
}
