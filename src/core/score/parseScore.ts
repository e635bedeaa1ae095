import type { Cell } from '../table/cell.ts';
import { tidy } from '../text/normalise.ts';
import { toArabicDigits } from '../text/numerals.ts';
import type { Hundredths } from './hundredths.ts';

/** What a cell says as a score: nothing, something that is no number, or a number, right or wrong. */
export type ParsedScore =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'number'; readonly score: Hundredths; readonly decimals: number };

const EMPTY_MARKS = /^(-|–|—|\.{2,}|…)?$/;
const NUMBER = /^([+-]?\d{1,9})(?:[.,](\d*))?$/;
const THOUSANDS = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;

/**
 * Reads a score as people and spreadsheets write it: `84.24`, `๘๔.๒๔`, `84,24`, `84.24%`, `84.24 คะแนน`, the number
 * 84.24, or the fraction 0.8424 shown as a percentage. It judges nothing: 150 and -1 are numbers too.
 * `decimals` counts those that the cell shows (83.030 has three, 96.5666… shown as 96.57 has two); the score is rounded to hundredths, halves away from zero.
 */
export function parseScore(cell: Cell): ParsedScore {
  if (typeof cell.value === 'boolean') return { kind: 'not-a-number' };
  const shownAsPercent = cell.text.includes('%');
  if (typeof cell.value === 'number' && !shownAsPercent) return asShown(fromNumber(cell.value), cell.text);
  return fromText(cell.text);
}

/** A computed number has as many decimals as it shows; one that shows the noise of doubles has none of it. */
function asShown(parsed: ParsedScore, text: string): ParsedScore {
  const shown = fromText(text);
  if (parsed.kind !== 'number' || shown.kind !== 'number') return parsed;
  return { ...parsed, decimals: Math.min(parsed.decimals, shown.decimals) };
}

function fromText(text: string): ParsedScore {
  const plain = toArabicDigits(tidy(text)).replace(/\s*(%|คะแนน|\/\s*100)$/, '');
  if (EMPTY_MARKS.test(plain)) return { kind: 'empty' };
  const [, whole, fraction = ''] = NUMBER.exec(THOUSANDS.test(plain) ? plain.replace(/,/g, '') : plain) ?? [];
  return whole === undefined ? { kind: 'not-a-number' } : fromDigits(whole, fraction);
}

/** A double shows its shortest digits, which are the ones that were typed. */
function fromNumber(value: number): ParsedScore {
  if (!Number.isFinite(value)) return { kind: 'not-a-number' };
  const shortest = String(Number(value.toPrecision(12)));
  const [whole = '', fraction = ''] = shortest.split('.');
  if (/e/i.test(shortest)) return { kind: 'number', score: Math.round(value * 100), decimals: 2 };
  return fromDigits(whole, fraction);
}

/** Works on digits, since 83.035 × 100 is not 8303.5 in doubles. */
function fromDigits(whole: string, fraction: string): ParsedScore {
  const magnitude = Number(`${whole.replace(/^[+-]/, '')}${fraction.padEnd(2, '0').slice(0, 2)}`);
  const roundsUp = fraction.charAt(2) >= '5';
  const score = magnitude + (roundsUp ? 1 : 0);
  return { kind: 'number', score: whole.startsWith('-') ? -score : score, decimals: fraction.length };
}
