import { CellError } from '../workbook/model.ts';
import { Unsupported } from './tokens.ts';

/** Null is an empty cell: it counts as 0, '' or FALSE, whatever is asked for. */
export type Scalar = string | number | boolean | null | CellError;
export type Matrix = readonly (readonly Scalar[])[];
export type Value = Scalar | Matrix;

/** A formula's error on its way out; IFERROR and its like catch it. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(readonly code: string) {
    super(code);
  }
}

const isMatrix = (value: Value): value is Matrix => Array.isArray(value);

/** A value as rows, whatever it was. */
export const matrixOf = (value: Value): Matrix => (isMatrix(value) ? value : [[value]]);

/** A single value without errors. Google picks one of a column by the formula's own row; the stand-in does not. */
export function scalarOf(value: Value): Exclude<Scalar, CellError> {
  const [first = []] = matrixOf(value);
  if (isMatrix(value) && (value.length !== 1 || first.length !== 1))
    throw new Unsupported('An array where one value is due');
  const single = isMatrix(value) ? (first[0] ?? null) : value;
  if (single instanceof CellError) throw new Failure(single.code);
  return single;
}

export function numberOf(value: Value): number {
  const single = scalarOf(value);
  if (typeof single === 'number') return single;
  if (typeof single === 'boolean') return single ? 1 : 0;
  if (single === null) return 0;
  if (/^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(single)) return Number(single);
  // Google also reads dates, percentages and the like; text that is none of these is an error.
  if (/\d/.test(single)) throw new Unsupported(`Whether "${single}" is a number depends on the locale`);
  throw new Failure('#VALUE!');
}

export function textOf(value: Value): string {
  const single = scalarOf(value);
  if (typeof single === 'boolean') return single ? 'TRUE' : 'FALSE';
  return typeof single === 'number' ? String(Number(single.toPrecision(15))) : (single ?? '');
}

export function truthOf(value: Value): boolean {
  const single = scalarOf(value);
  if (typeof single === 'string') {
    if (/^(true|false)$/i.test(single)) return single.toLowerCase() === 'true';
    throw new Failure('#VALUE!');
  }
  return Boolean(single);
}

/** Numbers come before text and text before truth values; case does not count; an empty cell is like any zero. */
export function compare(left: Scalar, right: Scalar): number {
  const [a, b] = [left ?? zeroLike(right), right ?? zeroLike(left)];
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA !== rankB) return rankA - rankB;
  if (typeof a === 'string' && typeof b === 'string') return order(a.toLowerCase(), b.toLowerCase());
  return order(Number(a), Number(b));
}

const order = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

const rank = (value: Scalar): number => ['number', 'string', 'boolean'].indexOf(typeof value);

function zeroLike(other: Scalar): string | number | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}
