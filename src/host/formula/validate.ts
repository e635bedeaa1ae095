import { Exception, Stricter } from '../errors.ts';
import { formatA1 } from '../workbook/a1.ts';
import { CellError, type CellValue, type Sheet, type WorkbookModel } from '../workbook/model.ts';
import { contains, rectOf } from '../workbook/rect.ts';
import type { Comparison, Validation } from '../workbook/validation.ts';
import { evaluate } from './evaluate.ts';
import { cellsSeenFrom, placeOf } from './lookup.ts';
import { parseFormula } from './parse.ts';
import { Unsupported } from './tokens.ts';

/** A rule of a cell does not allow what was entered. */
export class RefusedEntry extends Exception {
  readonly cell: string;

  constructor(cell: string) {
    super(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
    this.cell = cell;
  }
}

/** Throws Google's text for a value that a rule of data validation does not let into the cell. */
export function assertValid(
  workbook: WorkbookModel,
  sheet: Sheet,
  row: number,
  column: number,
  value: CellValue,
): void {
  if (value === null || value instanceof CellError || typeof value === 'symbol') return;
  const at = rectOf(row, column);
  for (const rule of sheet.validations) {
    if (!rule.ranges.some((range) => contains(range, at)) || allows(workbook, sheet, rule, value)) continue;
    throw new RefusedEntry(formatA1(at));
  }
}

function allows(workbook: WorkbookModel, sheet: Sheet, rule: Validation, value: string | number | boolean): boolean {
  if (rule.kind === 'custom') throw new Stricter('Whether a validation formula allows a value is not computed here');
  if (rule.kind === 'list') return choicesOf(workbook, sheet, rule).includes(String(value));
  const measured = rule.kind === 'textLength' ? String(value).length : value;
  if (typeof measured !== 'number' || (rule.kind === 'whole' && !Number.isInteger(measured))) return false;
  const [first = Number.NaN, second = Number.NaN] = rule.bounds.map((bound) => numberFrom(workbook, sheet, bound));
  return COMPARISONS[rule.comparison](measured, first, second);
}

const COMPARISONS: Record<Comparison, (value: number, first: number, second: number) => boolean> = {
  between: (value, first, second) => value >= first && value <= second,
  notBetween: (value, first, second) => value < first || value > second,
  equal: (value, first) => value === first,
  notEqual: (value, first) => value !== first,
  greaterThan: (value, first) => value > first,
  lessThan: (value, first) => value < first,
  greaterThanOrEqual: (value, first) => value >= first,
  lessThanOrEqual: (value, first) => value <= first,
};

function choicesOf(workbook: WorkbookModel, sheet: Sheet, { choices, bounds }: Validation): readonly string[] {
  if (choices) return choices;
  const [reference = ''] = bounds;
  if (!placeOf(workbook, sheet, reference)) throw new Stricter(`The choices in ${reference} are not known here`);
  return cellsSeenFrom(workbook, sheet).reference(reference).flat().map(String);
}

function numberFrom(workbook: WorkbookModel, sheet: Sheet, formula: string): number {
  try {
    const bound = evaluate(parseFormula(formula), cellsSeenFrom(workbook, sheet));
    if (typeof bound === 'number') return bound;
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error;
  }
  throw new Stricter(`The bound ${formula} of a validation is not known here`);
}
