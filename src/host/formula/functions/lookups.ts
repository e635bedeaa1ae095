import { criterion } from '../criteria.ts';
import { compare, Failure, type Matrix, type Scalar, scalarOf, type Value } from '../values.ts';
import type { FormulaFunction } from './arguments.ts';

/** A cell of a table; of a single row the first number counts columns. */
function cellOf(table: Matrix, row: number, column: number): Value {
  const isRow = table.length === 1 && column === 0;
  const value = isRow ? table[0]?.[row - 1] : table[row - 1]?.[(column || 1) - 1];
  if (value === undefined) throw new Failure('#REF!');
  return value;
}

/** The place of a value: with 0 the equal one, with 1 the last that is not more, with -1 the last that is not less. */
function placeOf(wanted: Scalar, cells: readonly Scalar[], mode: number): number {
  const equal = criterion(typeof wanted === 'string' ? `=${wanted}` : wanted);
  const near = (cell: Scalar) => typeof cell === typeof wanted && compare(cell, wanted) * mode <= 0;
  const place = mode === 0 ? cells.findIndex(equal) : cells.map(near).lastIndexOf(true);
  if (place < 0) throw new Failure('#N/A');
  return place + 1;
}

/** Finding things in tables. */
export const LOOKUPS: Record<string, FormulaFunction> = {
  INDEX: (args) => cellOf(args.matrix(0), args.number(1), args.number(2, 0)),
  MATCH: (args) => placeOf(scalarOf(args.at(0)), args.matrix(1).flat(), Math.sign(args.number(2, 1))),
  VLOOKUP: (args) => {
    const table = args.matrix(1);
    const keys = table.map(([key = null]) => key);
    return cellOf(table, placeOf(scalarOf(args.at(0)), keys, args.truth(3, true) ? 1 : 0), args.number(2));
  },
};
