import type { Cell as FileCell } from 'hucre';
import { shiftFormula } from '../formula/shift.ts';
import { Unsupported } from '../formula/tokens.ts';

/** Functions younger than the file format stand in it with a prefix; without it Excel says #NAME?. */
const PREFIXES: Record<string, string> = {
  CONCAT: '_xlfn.',
  IFNA: '_xlfn.',
  IFS: '_xlfn.',
  MAXIFS: '_xlfn.',
  MINIFS: '_xlfn.',
  SWITCH: '_xlfn.',
  TEXTJOIN: '_xlfn.',
  UNIQUE: '_xlfn.',
  XLOOKUP: '_xlfn.',
  FILTER: '_xlfn._xlws.',
  SORT: '_xlfn._xlws.',
};

const CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|((?:_xlfn\.(?:_xlws\.)?)?)([A-Z][A-Z0-9.]*)(?=\()/gi;

const withPrefixes = (formula: string, prefixOf: (name: string, before: string) => string): string =>
  formula.replace(CALL, (part: string, before: string | undefined, name: string | undefined) =>
    name === undefined ? part : prefixOf(name.toUpperCase(), before ?? '') + name,
  );

/** A formula as people write it. */
export const fromFileFormula = (formula: string): string =>
  withPrefixes(formula, (name, before) => (name in PREFIXES ? '' : before));

/** A formula as the file holds it. */
export const toFileFormula = (formula: string): string =>
  withPrefixes(formula, (name, before) => PREFIXES[name] ?? before);

/**
 * A file may write a formula once and let other cells share it. Such a cell has an empty formula and the number of the
 * one it shares; here each cell gets a formula of its own, as in Google Sheets, so each can be changed alone.
 */
export function sharedFormulas(
  cells: Iterable<[string, FileCell]>,
): (key: string, cell: FileCell) => string | undefined {
  const masters = new Map<number, { row: number; column: number; formula: string }>();
  for (const [key, { formula, formulaSharedIndex }] of cells) {
    if (formula && formulaSharedIndex !== undefined) masters.set(formulaSharedIndex, { ...place(key), formula });
  }
  return (key, { formula, formulaSharedIndex }) => {
    const master = formula === '' && formulaSharedIndex !== undefined ? masters.get(formulaSharedIndex) : undefined;
    if (!master) return formula;
    const { row, column } = place(key);
    try {
      return shiftFormula(master.formula, row - master.row, column - master.column);
    } catch (error) {
      if (error instanceof Unsupported) return formula;
      throw error;
    }
  };
}

function place(key: string): { row: number; column: number } {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return { row, column };
}
