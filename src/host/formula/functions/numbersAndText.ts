import { roundDown, roundHalfUp, roundUp } from '../rounding.ts';
import { Failure, textOf } from '../values.ts';
import type { Arguments, FormulaFunction } from './arguments.ts';

const rounding =
  (round: (value: number, digits: number) => number): FormulaFunction =>
  (args) =>
    round(args.number(0), Math.trunc(args.number(1, 0)));

/** Single numbers and texts. */
export const NUMBERS_AND_TEXT: Record<string, FormulaFunction> = {
  ABS: (args) => Math.abs(args.number(0)),
  ROUND: rounding(roundHalfUp),
  ROUNDUP: rounding(roundUp),
  ROUNDDOWN: rounding(roundDown),
  LEN: (args) => textOf(args.at(0)).length,
  TRIM: (args) => textOf(args.at(0)).trim().replace(/ +/g, ' '),
  FIXED: (args) => withThousands(roundHalfUp(args.number(0), digitsOf(args)).toFixed(Math.max(0, digitsOf(args)))),
  MID: (args) => {
    const before = atLeast(1, args.number(1)) - 1;
    return textOf(args.at(0)).slice(before, before + atLeast(0, args.number(2)));
  },
  REPT: (args) => textOf(args.at(0)).repeat(atLeast(0, args.number(1))),
  CONCATENATE: (args) => args.list.map(({ value }) => textOf(value())).join(''),
  HYPERLINK: (args) => textOf(args.at(args.has(1) ? 1 : 0)),
};

const digitsOf = (args: Arguments): number => Math.trunc(args.number(1, 2));

const withThousands = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');

function atLeast(least: number, count: number): number {
  if (count < least) throw new Failure('#VALUE!');
  return Math.trunc(count);
}
