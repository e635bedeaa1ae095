import { cellKey, type Sheet, type WorkbookModel } from '../workbook/model.ts';
import { clip, positions } from '../workbook/rect.ts';
import type { RuleLook } from '../workbook/rule.ts';
import { evaluate } from './evaluate.ts';
import { cellsSeenFrom } from './lookup.ts';
import { parseFormula } from './parse.ts';
import { shiftFormula } from './shift.ts';
import { Unsupported } from './tokens.ts';

/**
 * The looks that conditional formatting gives to the cells of a sheet, by `cellKey`: of each property the first rule
 * that holds decides. Rules that the stand-in cannot compute give none.
 */
export function conditionalLooks(workbook: WorkbookModel, sheet: Sheet): Map<string, RuleLook> {
  const looks = new Map<string, RuleLook>();
  for (const { ranges, formula, look } of sheet.rules) {
    const [corner] = ranges;
    if (formula === null || !corner) continue;
    for (const { row, column } of ranges.flatMap((rect) => [...positions(clip(rect, sheet))])) {
      // A rule's formula is written for the top left cell of its first range and moves along with the cell.
      if (!holds(workbook, sheet, formula.slice(1), row - corner.row, column - corner.column)) continue;
      looks.set(cellKey(row, column), { ...look, ...looks.get(cellKey(row, column)) });
    }
  }
  return looks;
}

function holds(workbook: WorkbookModel, sheet: Sheet, formula: string, rows: number, columns: number): boolean {
  try {
    const value = evaluate(parseFormula(shiftFormula(formula, rows, columns)), cellsSeenFrom(workbook, sheet));
    return typeof value === 'number' ? value !== 0 : value === true;
  } catch (error) {
    if (error instanceof Unsupported) return false;
    throw error;
  }
}
