import { AGGREGATES } from './aggregates.ts';
import type { FormulaFunction } from './arguments.ts';
import { CHOICES } from './choices.ts';
import { LOOKUPS } from './lookups.ts';
import { NUMBERS_AND_TEXT } from './numbersAndText.ts';

/** The functions that formulas may use here. One that is missing makes the value of a formula unknown, not wrong. */
export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  ...AGGREGATES,
  ...CHOICES,
  ...LOOKUPS,
  ...NUMBERS_AND_TEXT,
};
