import type { Sheet, WorkbookModel } from '../workbook/model.ts';
import { contains, type Rect, rectOf } from '../workbook/rect.ts';
import type { RuleLook } from '../workbook/rule.ts';
import { type Cells, evaluate } from './evaluate.ts';
import { cellsSeenFrom } from './lookup.ts';
import type { Node } from './node.ts';
import { parseFormula } from './parse.ts';
import { shiftReference } from './shift.ts';
import { Unsupported } from './tokens.ts';

/**
 * The look that conditional formatting gives to a cell of a sheet: of each property the first rule that holds decides.
 * Rules that the stand-in cannot compute give none; null where none holds.
 */
export function conditionalLookAt(
  workbook: WorkbookModel,
  sheet: Sheet,
): (row: number, column: number) => RuleLook | null {
  const rules = sheet.rules.flatMap(({ ranges, formula, look }) => {
    const [corner] = ranges;
    const holds = corner && formula !== null ? condition(workbook, sheet, formula.slice(1), corner) : null;
    return holds ? [{ ranges, holds, look }] : [];
  });
  return (row, column) => {
    const at = rectOf(row, column);
    const looks = rules
      .filter(({ ranges, holds }) => ranges.some((range) => contains(range, at)) && holds(row, column))
      .map(({ look }) => look);
    return looks.length === 0 ? null : Object.assign({}, ...looks.reverse());
  };
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
