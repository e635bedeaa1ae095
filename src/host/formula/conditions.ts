import { cellKey, type Sheet, type WorkbookModel } from '../workbook/model.ts';
import { clip, positions, type Rect } from '../workbook/rect.ts';
import type { RuleLook } from '../workbook/rule.ts';
import { type Cells, evaluate } from './evaluate.ts';
import { cellsSeenFrom } from './lookup.ts';
import type { Node } from './node.ts';
import { parseFormula } from './parse.ts';
import { shiftReference } from './shift.ts';
import { Unsupported } from './tokens.ts';

/**
 * The looks that conditional formatting gives to the cells of a sheet, by `cellKey`: of each property the first rule
 * that holds decides. Rules that the stand-in cannot compute give none.
 */
export function conditionalLooks(workbook: WorkbookModel, sheet: Sheet): Map<string, RuleLook> {
  const looks = new Map<string, RuleLook>();
  for (const { ranges, formula, look } of sheet.rules) {
    const [corner] = ranges;
    const holds = corner && formula !== null ? condition(workbook, sheet, formula.slice(1), corner) : null;
    if (!holds) continue;
    for (const { row, column } of ranges.flatMap((rect) => [...positions(clip(rect, sheet))])) {
      if (holds(row, column)) looks.set(cellKey(row, column), { ...look, ...looks.get(cellKey(row, column)) });
    }
  }
  return looks;
}

type Condition = (row: number, column: number) => boolean;

/** A rule's formula is written for the top left cell of its first range and moves along with the cell. */
function condition(workbook: WorkbookModel, sheet: Sheet, formula: string, corner: Rect): Condition | null {
  const seen = cellsSeenFrom(workbook, sheet);
  try {
    const tree = parseFormula(formula);
    return (row, column) => {
      const moved = (text: string) => shiftReference(text, row - corner.row, column - corner.column);
      return isTrue(tree, { ...seen, reference: (text) => seen.reference(moved(text)) });
    };
  } catch (error) {
    if (error instanceof Unsupported) return null;
    throw error;
  }
}

function isTrue(tree: Node, cells: Cells): boolean {
  try {
    const value = evaluate(tree, cells);
    return typeof value === 'number' ? value !== 0 : value === true;
  } catch (error) {
    if (error instanceof Unsupported) return false;
    throw error;
  }
}
