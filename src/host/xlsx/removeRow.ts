import type { AutoFilter, DataValidation } from 'hucre';
import { Stricter } from '../errors.ts';
import { removeRowFromRule } from '../formula/removeRow.ts';
import { formatA1 } from '../workbook/a1.ts';
import type { Sheet } from '../workbook/model.ts';
import { rowsUp, withoutRow } from '../workbook/withoutRow.ts';
import type { SheetOrigin } from './origin.ts';
import { readRanges } from './rules.ts';
import { readValidations } from './validations.ts';

/** What is fixed to cells and would have to move with them. */
const FIXED = ['charts', 'images', 'rowBreaks', 'sparklines', 'tables', 'textBoxes', 'threadedComments'] as const;

/** What a sheet still is beyond the model's own words when a row of `target` is gone, which may be another sheet. */
export function removeRowFromOrigin(own: Sheet, target: Sheet, row: number): Partial<Sheet> {
  const origin = own.origin as SheetOrigin | null;
  if (!origin) return {};
  const dataValidations = (origin.dataValidations ?? []).flatMap((rule) => movedValidation(rule, own, target, row));
  const validations = origin.dataValidations ? { validations: readValidations(dataValidations) } : {};
  const kept = { ...origin, ...(origin.dataValidations && { dataValidations }) };
  if (own !== target) return { ...validations, origin: kept };
  const fixed = FIXED.find((key) => (origin[key]?.length ?? 0) > 0);
  if (fixed) throw new Stricter(`A sheet with ${fixed} cannot lose a row`);
  const { rowDefs, autoFilter } = origin;
  return {
    ...validations,
    origin: {
      ...kept,
      ...(rowDefs && { rowDefs: new Map(rowsUp(rowDefs, row - 1)) }),
      ...(autoFilter && { autoFilter: movedFilter(autoFilter, row) }),
    },
  };
}

function movedValidation(rule: DataValidation, own: Sheet, target: Sheet, row: number): DataValidation[] {
  const before = readRanges(rule.range);
  const ranges = own === target ? before.flatMap((rect) => withoutRow(rect, row) ?? []) : before;
  if (ranges.length === 0) return [];
  const move = (formula: string) => removeRowFromRule(formula, own, target, row, before);
  const { formula1, formula2 } = rule;
  return [
    {
      ...rule,
      range: own === target ? ranges.map(formatA1).join(' ') : rule.range,
      ...(formula1 !== undefined && { formula1: move(formula1) }),
      ...(formula2 !== undefined && { formula2: move(formula2) }),
    },
  ];
}

function movedFilter(filter: AutoFilter, row: number): AutoFilter {
  const [rect] = readRanges(filter.range);
  if (rect?.row === row) throw new Stricter('The row is the heading of a filter');
  const moved = rect && withoutRow(rect, row);
  return moved ? { ...filter, range: formatA1(moved) } : filter;
}
