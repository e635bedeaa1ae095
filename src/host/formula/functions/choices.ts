import { CellError } from '../../workbook/model.ts';
import { type Scalar, truthOf, type Value } from '../values.ts';
import type { Arguments, FormulaFunction } from './arguments.ts';

const isError = (value: Value, code?: string): boolean =>
  value instanceof CellError && (code === undefined || value.code === code);

/** A question about a value that may also be an error. */
const is =
  (test: (value: Value) => boolean): FormulaFunction =>
  (args) =>
    test(args.attempt(0, (code) => new CellError(code)));

/** Truth values of all arguments; empty cells say nothing. */
const truths = (args: Arguments): boolean[] =>
  args
    .all()
    .filter((item: Scalar) => item !== null)
    .map((item) => truthOf(item));

function firstTrue(args: Arguments): Value {
  const hit = args.list.findIndex((_, index) => index % 2 === 0 && args.truth(index));
  return args.at(hit < 0 ? args.list.length : hit + 1);
}

/** Deciding, and asking what a value is. */
export const CHOICES: Record<string, FormulaFunction> = {
  IF: (args) => (args.truth(0) ? args.at(1) : args.has(2) ? args.at(2) : false),
  IFS: firstTrue,
  IFERROR: (args) => args.attempt(0, () => args.at(1)),
  IFNA: (args) => args.attempt(0, (code) => (code === '#N/A' ? args.at(1) : new CellError(code))),
  AND: (args) => truths(args).every(Boolean),
  OR: (args) => truths(args).some(Boolean),
  NOT: (args) => !args.truth(0),
  TRUE: () => true,
  FALSE: () => false,
  ISNUMBER: is((value) => typeof value === 'number'),
  ISTEXT: is((value) => typeof value === 'string'),
  ISBLANK: is((value) => value === null),
  ISERROR: is((value) => isError(value)),
  ISNA: is((value) => isError(value, '#N/A')),
  NA: () => new CellError('#N/A'),
};
