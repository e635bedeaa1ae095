import { criterion } from '../criteria.ts';
import { Failure, matrixOf, scalarOf } from '../values.ts';
import { type Argument, type Arguments, type FormulaFunction, numbersIn } from './arguments.ts';

const sum = (list: readonly number[]): number => list.reduce((total, item) => total + item, 0);

function average(list: readonly number[]): number {
  if (list.length === 0) throw new Failure('#DIV/0!');
  return sum(list) / list.length;
}

const orZero = (list: readonly number[]): readonly number[] => (list.length > 0 ? list : [0]);

/** Which cells of a block pass all pairs of a block and a criterion. */
function passing(pairs: readonly Argument[]): boolean[] {
  const tests = pairs.flatMap(({ value }, index) => {
    const wanted = pairs[index + 1];
    return index % 2 === 0 && wanted
      ? [{ cells: matrixOf(value()).flat(), test: criterion(scalarOf(wanted.value())) }]
      : [];
  });
  return (tests[0]?.cells ?? []).map((_, index) => tests.every(({ cells, test }) => test(cells[index] ?? null)));
}

/** The numbers of the third block, or of the first, where the first passes the criterion. */
function numbersWhere(args: Arguments): number[] {
  const passes = passing(args.list.slice(0, 2));
  const cells = args.matrix(args.has(2) ? 2 : 0).flat();
  return numbersIn(cells.filter((_, index) => passes[index]));
}

function sumOfProducts(args: Arguments): number {
  const columns = args.list.map(({ value }) => matrixOf(value()).flat());
  for (const column of columns) numbersIn(column);
  const [first = []] = columns;
  const factor = (column: (typeof columns)[number], row: number) => {
    const cell = column[row];
    return typeof cell === 'number' ? cell : 0;
  };
  return sum(first.map((_, row) => columns.reduce((product, column) => product * factor(column, row), 1)));
}

/** Counting and adding up. */
export const AGGREGATES: Record<string, FormulaFunction> = {
  COUNT: (args) => args.all().filter((item) => typeof item === 'number').length,
  COUNTA: (args) => args.all().filter((item) => item !== null).length,
  COUNTBLANK: (args) => args.all().filter((item) => item === null || item === '').length,
  COUNTIF: (args) => passing(args.list).filter(Boolean).length,
  COUNTIFS: (args) => passing(args.list).filter(Boolean).length,
  SUM: (args) => sum(args.numbers()),
  SUMIF: (args) => sum(numbersWhere(args)),
  SUMPRODUCT: sumOfProducts,
  AVERAGE: (args) => average(args.numbers()),
  AVERAGEIF: (args) => average(numbersWhere(args)),
  MIN: (args) => Math.min(...orZero(args.numbers())),
  MAX: (args) => Math.max(...orZero(args.numbers())),
};
