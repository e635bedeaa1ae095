import { Stricter } from '../errors.ts';
import { parseA1, splitSheetName } from '../workbook/a1.ts';
import type { Sheet } from '../workbook/model.ts';
import type { Rect } from '../workbook/rect.ts';
import { holdsRow } from '../workbook/withoutRow.ts';
import { shiftFormula } from './shift.ts';
import { type Token, tokenize, Unsupported } from './tokens.ts';

export interface Moved {
  readonly formula: string;
  /** Whether it looked at a cell that is gone, so that its value may be another now. */
  readonly lost: boolean;
}

const WHOLE_GRID = { rows: 1_048_576, columns: 16_384 };

/** A formula on the sheet `own` once a row of `target` is gone: what it says of the cells below follows them up. */
export function removeRowFromFormula(formula: string, own: Sheet, target: Sheet, row: number): Moved {
  let lost = false;
  const parts = read(formula).map(({ kind, text }) => {
    const [sheet, reference] = splitSheetName(text);
    if (kind !== 'reference' || (sheet === null ? own !== target : sheet !== target.name)) return text;
    const rect = parseA1(reference, WHOLE_GRID);
    if (rect && holdsRow(rect, row)) lost = true;
    const moved = moveReference(reference, row);
    return moved === null ? '#REF!' : text.slice(0, text.length - reference.length) + moved;
  });
  return { formula: parts.join(''), lost };
}

/** Null: nothing is left of it. */
function moveReference(reference: string, row: number): string | null {
  const ends = reference.split(':');
  const rows = ends.map((end) => Number(/\d+$/.exec(end)?.[0] ?? Number.NaN));
  const [first = Number.NaN, last = first] = rows;
  if (first === row && last === row) return null;
  // The end of a block that loses its last row is the row above; its start is the row that comes up.
  const moved = [first > row ? first - 1 : first, last >= row ? last - 1 : last];
  return ends.map((end, index) => (/\d$/.test(end) ? end.replace(/\d+$/, String(moved[index])) : end)).join(':');
}

/**
 * The same for a formula that is written once for a block (a rule of conditional formatting, a validation) and read as
 * if it stood in the block's first cell.
 */
export function removeRowFromRule(
  formula: string,
  own: Sheet,
  target: Sheet,
  row: number,
  [first]: readonly Rect[],
): string {
  const losesFirst = own === target && first?.row === row && first.rows > 1;
  if (losesFirst) read(formula);
  return removeRowFromFormula(losesFirst ? shiftFormula(formula, 1, 0) : formula, own, target, row).formula;
}

function read(formula: string): Token[] {
  try {
    return tokenize(formula);
  } catch (error) {
    if (error instanceof Unsupported) throw new Stricter(`Cannot tell what becomes of the formula =${formula}`);
    throw error;
  }
}
