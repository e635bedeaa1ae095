/** `๖๕ | ๖๖ | ๖๗` side by side in a row of headings: two digits are years only where they count on beside each other. */

import { toArabicDigits } from '../../text/numerals.ts';
import type { ParsedCell } from './parsedCell.ts';

/** The first ITA was of 2556; scores beside each other hardly ever count on by one. */
const [FIRST, LAST] = [56, 80];

/** The years by column; none where the row's numbers are not all such years, up or down by one. */
export function shortYears(cells: readonly ParsedCell[]): ReadonlyMap<number, number> {
  const numbers = cells.flatMap(({ cell, column }) => {
    const digits = toArabicDigits(cell.text.trim()).replace(/^['’]/, '');
    return /^[\d.,%-]+$/.test(digits) ? [{ column, number: /^\d\d$/.test(digits) ? Number(digits) : 0 }] : [];
  });
  const [first, second] = numbers;
  const step = (second?.number ?? 0) - (first?.number ?? 0);
  const countsOn = numbers.every(
    ({ number }, index) => number >= FIRST && number <= LAST && number === (first?.number ?? 0) + index * step,
  );
  if (Math.abs(step) !== 1 || !countsOn || numbers.length === cells.length) return new Map();
  return new Map(numbers.map(({ column, number }) => [column, 2500 + number]));
}
