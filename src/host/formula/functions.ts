import { CellError } from '../workbook/model.ts';
import { criterion } from './criteria.ts';
import { roundDown, roundHalfUp, roundUp } from './rounding.ts';
import {
  compare,
  Failure,
  type Matrix,
  matrixOf,
  numberOf,
  type Scalar,
  scalarOf,
  textOf,
  truthOf,
  type Value,
} from './values.ts';

/** An argument that is computed only when it is asked for, since IF and IFERROR leave some of theirs alone. */
export type Arg = () => Value;

/** Which values count as numbers depends on whether they stand in cells or in the formula. */
interface Argument {
  readonly value: Arg;
  readonly isReference: boolean;
}

export type FormulaFunction = (args: readonly Argument[]) => Value;

const all = (args: readonly Argument[]): Scalar[] => args.flatMap(({ value }) => matrixOf(value()).flat());

/** Numbers of cells as they are, text and truth values in cells left out; of the formula's own all that can be read. */
function numbers(args: readonly Argument[]): number[] {
  return args.flatMap(({ value, isReference }) => {
    const result = value();
    if (!isReference && !Array.isArray(result)) return [numberOf(result)];
    return matrixOf(result)
      .flat()
      .flatMap((item) => (typeof failing(item) === 'number' ? [item as number] : []));
  });
}

function failing(item: Scalar): Scalar {
  if (item instanceof CellError) throw new Failure(item.code);
  return item;
}

const sum = (list: readonly number[]): number => list.reduce((total, item) => total + item, 0);

const average = (list: readonly number[]): number => {
  if (list.length === 0) throw new Failure('#DIV/0!');
  return sum(list) / list.length;
};

/** The argument there; a missing one is an error in the formula. */
function at(args: readonly Argument[], index: number): Value {
  const arg = args[index];
  if (!arg) throw new Failure('#N/A');
  return arg.value();
}

const digits = (args: readonly Argument[]) => (args[1] ? Math.trunc(numberOf(at(args, 1))) : 0);

function caught<T>(arg: Argument | undefined, otherwise: (code: string) => T): Value | T {
  try {
    return scalarOf(arg?.value() ?? null);
  } catch (error) {
    if (error instanceof Failure) return otherwise(error.code);
    throw error;
  }
}

const is =
  (test: (value: Scalar) => boolean): FormulaFunction =>
  (args) => {
    const value = caught(args[0], (code) => new CellError(code));
    return test(value as Scalar);
  };

/** Which cells of a block pass all pairs of (block, criterion). */
function passing(pairs: readonly Argument[]): boolean[] {
  const tests = pairs.flatMap((pair, index) =>
    index % 2 === 0 ? [{ cells: matrixOf(pair.value()).flat(), test: criterion(scalarOf(at(pairs, index + 1))) }] : [],
  );
  return (tests[0]?.cells ?? []).map((_, index) => tests.every(({ cells, test }) => test(cells[index] ?? null)));
}

function numbersWhere(args: readonly Argument[]): number[] {
  const passes = passing(args.slice(0, 2));
  const cells = matrixOf(at(args, args[2] ? 2 : 0)).flat();
  return cells.filter((cell, index): cell is number => passes[index] === true && typeof failing(cell) === 'number');
}

function index(table: Matrix, row: number, column: number): Value {
  const single = table.length === 1 && column === 0;
  const [r, c] = single ? [1, row] : [row, column || 1];
  const value = table[r - 1]?.[c - 1];
  if (value === undefined) throw new Failure('#REF!');
  return value;
}

/** The place of a value: 0 exact, 1 the last that is not more (sorted upwards), -1 the last that is not less. */
function match(wanted: Scalar, cells: readonly Scalar[], mode: number): number {
  const fits =
    mode === 0
      ? criterionOf(wanted)
      : (cell: Scalar) => typeof cell === typeof wanted && compare(cell, wanted) * mode <= 0;
  const place = mode === 0 ? cells.findIndex(fits) : cells.map(fits).lastIndexOf(true);
  if (place < 0) throw new Failure('#N/A');
  return place + 1;
}

const criterionOf = (wanted: Scalar) => (typeof wanted === 'string' ? criterion(`=${wanted}`) : criterion(wanted));

/** The functions that formulas may use here. One that is missing makes the value of a formula unknown, not wrong. */
export const FUNCTIONS: Record<string, FormulaFunction> = {
  IF: (args) => (truthOf(at(args, 0)) ? at(args, 1) : args[2] ? at(args, 2) : false),
  IFS: (args) => {
    const hit = args.findIndex((arg, i) => i % 2 === 0 && truthOf(arg.value()));
    return at(args, hit < 0 ? args.length : hit + 1);
  },
  IFERROR: (args) => caught(args[0], () => at(args, 1)),
  IFNA: (args) => caught(args[0], (code) => (code === '#N/A' ? at(args, 1) : new CellError(code))),
  AND: (args) =>
    all(args)
      .filter((item) => item !== null)
      .every((item) => truthOf(item)),
  OR: (args) =>
    all(args)
      .filter((item) => item !== null)
      .some((item) => truthOf(item)),
  NOT: (args) => !truthOf(at(args, 0)),
  COUNT: (args) => all(args).filter((item) => typeof item === 'number').length,
  COUNTA: (args) => all(args).filter((item) => item !== null).length,
  COUNTBLANK: (args) => all(args).filter((item) => item === null || item === '').length,
  COUNTIF: (args) => passing(args).filter(Boolean).length,
  COUNTIFS: (args) => passing(args).filter(Boolean).length,
  SUM: (args) => sum(numbers(args)),
  SUMIF: (args) => sum(numbersWhere(args)),
  AVERAGE: (args) => average(numbers(args)),
  AVERAGEIF: (args) => average(numbersWhere(args)),
  SUMPRODUCT: (args) => {
    const columns = args.map(({ value }) => matrixOf(value()).flat().map(failing));
    return sum(
      (columns[0] ?? []).map((_, i) =>
        columns.reduce((product, column) => product * Number(typeof column[i] === 'number' ? column[i] : 0), 1),
      ),
    );
  },
  MIN: (args) => Math.min(...orZero(numbers(args))),
  MAX: (args) => Math.max(...orZero(numbers(args))),
  ABS: (args) => Math.abs(numberOf(at(args, 0))),
  ROUND: (args) => roundHalfUp(numberOf(at(args, 0)), digits(args)),
  ROUNDUP: (args) => roundUp(numberOf(at(args, 0)), digits(args)),
  ROUNDDOWN: (args) => roundDown(numberOf(at(args, 0)), digits(args)),
  ISNUMBER: is((value) => typeof value === 'number'),
  ISTEXT: is((value) => typeof value === 'string'),
  ISBLANK: is((value) => value === null),
  ISERROR: is((value) => value instanceof CellError),
  ISNA: is((value) => value instanceof CellError && value.code === '#N/A'),
  NA: () => new CellError('#N/A'),
  INDEX: (args) => index(matrixOf(at(args, 0)), numberOf(at(args, 1)), args[2] ? numberOf(at(args, 2)) : 0),
  MATCH: (args) =>
    match(scalarOf(at(args, 0)), matrixOf(at(args, 1)).flat(), args[2] ? Math.sign(numberOf(at(args, 2))) : 1),
  VLOOKUP: (args) => {
    const table = matrixOf(at(args, 1));
    const sorted = args[3] ? truthOf(at(args, 3)) : true;
    const row = match(
      scalarOf(at(args, 0)),
      table.map(([first = null]) => first),
      sorted ? 1 : 0,
    );
    return index(table, row, numberOf(at(args, 2)));
  },
  LEN: (args) => textOf(at(args, 0)).length,
  TRIM: (args) => textOf(at(args, 0)).trim().replace(/ +/g, ' '),
  CONCATENATE: (args) => args.map(({ value }) => textOf(value())).join(''),
  HYPERLINK: (args) => textOf(at(args, args[1] ? 1 : 0)),
};

const orZero = (list: number[]): number[] => (list.length > 0 ? list : [0]);
