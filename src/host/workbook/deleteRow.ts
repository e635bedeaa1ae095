import { Exception, Stricter } from '../errors.ts';
import { type Moved, removeRowFromFormula, removeRowFromRule } from '../formula/removeRow.ts';
import { removeRowFromOrigin } from '../xlsx/removeRow.ts';
import { type Cell, cellKey, type Sheet, type WorkbookModel } from './model.ts';
import { touchUsers } from './names.ts';
import type { ConditionalRule } from './rule.ts';
import { holdsRow, rowsUp, withoutRow } from './withoutRow.ts';

/** Takes a row out of a sheet. All below moves up, and what speaks of it follows. Changes nothing where it throws. */
export function deleteRow(workbook: WorkbookModel, sheet: Sheet, row: number): void {
  assertDeletable(workbook, sheet, row);
  const formulas = movedFormulas(workbook, sheet, row);
  const rules = workbook.sheets.map((other) => other.rules.flatMap((rule) => movedRule(rule, other, sheet, row)));
  const origins = workbook.sheets.map((other) => removeRowFromOrigin(other, sheet, row));

  for (const [cell, { formula, lost }] of formulas) {
    cell.formula = formula;
    if (lost) workbook.changed.add(cell);
  }
  for (const [index, other] of workbook.sheets.entries()) {
    Object.assign(other, { rules: rules[index], ...origins[index] });
  }
  for (const named of workbook.namedRanges.filter((candidate) => candidate.sheet === sheet)) {
    if (holdsRow(named.rect, row)) touchUsers(workbook, named.name);
    named.rect = withoutRow(named.rect, row) ?? named.rect;
  }
  moveCells(sheet, row);
}

function assertDeletable(workbook: WorkbookModel, sheet: Sheet, row: number): void {
  if (!Number.isInteger(row) || row < 1 || row > sheet.rows) throw new Exception('Those rows are out of bounds.');
  if (sheet.rows - 1 <= sheet.frozenRows || sheet.rows === 1) {
    throw new Exception('Sorry, it is not possible to delete all non-frozen rows.');
  }
  if (sheet.merges.some((merge) => merge.rows > 1 && holdsRow(merge, row))) {
    throw new Stricter('A row that goes through a merged cell cannot be deleted');
  }
  const named = workbook.namedRanges.find((name) => name.sheet === sheet && !withoutRow(name.rect, row));
  if (named) throw new Stricter(`The row is all of the named range "${named.name}"`);
  for (const cell of sheet.cells.values()) {
    if (hasBlockFormula(cell)) throw new Stricter('A sheet with a formula over several cells cannot lose a row');
  }
}

const hasBlockFormula = ({ contentOrigin }: Cell): boolean =>
  typeof contentOrigin === 'object' && contentOrigin !== null && 'formulaRef' in contentOrigin;

function movedFormulas(workbook: WorkbookModel, sheet: Sheet, row: number): [Cell, Moved][] {
  return workbook.sheets.flatMap((own) =>
    [...own.cells.values()].flatMap((cell): [Cell, Moved][] => {
      if (cell.formula === null) return [];
      return [[cell, removeRowFromFormula(cell.formula, own, sheet, row)]];
    }),
  );
}

function movedRule(rule: ConditionalRule, own: Sheet, sheet: Sheet, row: number): ConditionalRule[] {
  const here = own === sheet;
  const ranges = here ? rule.ranges.flatMap((rect) => withoutRow(rect, row) ?? []) : rule.ranges;
  if (ranges.length === 0) return [];
  const [first] = rule.ranges;
  const losesStart = here && first !== undefined && row <= first.row;
  if (rule.formula === null) {
    if (losesStart) throw new Stricter('A rule of conditional formatting of an unknown kind cannot move');
    return [{ ...rule, ranges }];
  }
  if (losesStart && !withoutRow(first, row)) throw new Stricter('A rule cannot lose the first of several ranges');
  const moved = removeRowFromRule(rule.formula.slice(1), own, sheet, row, rule.ranges);
  return [{ ...rule, ranges, formula: `=${moved}` }];
}

function moveCells(sheet: Sheet, row: number): void {
  const places = [...sheet.cells].map(([key, cell]): [number, [string, Cell]] => {
    const [at = 0, column = ''] = key.split(',');
    return [Number(at), [column, cell]];
  });
  const moved = rowsUp(places, row);
  sheet.cells.clear();
  for (const [at, [column, cell]] of moved) sheet.cells.set(cellKey(at, Number(column)), cell);
  const fitted = rowsUp(
    [...sheet.fittedRows].map((at): [number, null] => [at, null]),
    row,
  );
  sheet.fittedRows.clear();
  for (const [at] of fitted) sheet.fittedRows.add(at);
  const heights = rowsUp([...sheet.rowHeights], row);
  sheet.rowHeights.clear();
  for (const [at, height] of heights) sheet.rowHeights.set(at, height);
  sheet.merges = sheet.merges.flatMap((merge) => withoutRow(merge, row) ?? []);
  sheet.activeRange = sheet.activeRange && withoutRow(sheet.activeRange, row);
  if (row <= sheet.frozenRows) sheet.frozenRows--;
  sheet.rows--;
}
