import type { DataValidation } from 'hucre';
import type { Validation } from '../workbook/validation.ts';
import { readRanges } from './rules.ts';

/** The rules of data validation that turn values away; those that only warn let everything through. */
export function readValidations(rules: readonly DataValidation[]): Validation[] {
  const strict = rules.filter(({ errorStyle }) => errorStyle !== 'warning' && errorStyle !== 'information');
  return strict.map(({ type, operator = 'between', formula1, formula2, values, range }) => ({
    ranges: readRanges(range),
    kind: type,
    comparison: operator,
    bounds: [formula1, formula2].filter((bound) => bound !== undefined),
    choices: values ?? null,
  }));
}
