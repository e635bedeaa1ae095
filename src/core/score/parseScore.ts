import type { Cell } from '../table/cell.ts';
import { tidy } from '../text/normalise.ts';
import { toThaiDigits } from '../text/numerals.ts';
import { type Hundredths, isPossible } from './hundredths.ts';
import { looksLike } from './lookAlike.ts';
import { type NumberForm, undressed } from './numberForm.ts';

/** What a cell says as a score: nothing, something that is no number, or a number, right or wrong. */
export type ParsedScore =
  | { readonly kind: 'empty' }
  /** `meant` is the number that a slip of the hand looks like, as it would be typed: `93.60` for `93.6O`. */
  | { readonly kind: 'not-a-number'; readonly meant?: string }
  /** `form` is how it was written, where it was not written as a plain number. */
  | {
      readonly kind: 'number';
      readonly score: Hundredths;
      readonly decimals: number;
      readonly form?: NumberForm;
      /** What a hundred times it is, where it is below 1 and has more decimals than a score. */
      readonly hundredfold?: Hundredths;
    };

/** By far the most scores are written so. */
const PLAIN = /^(\d{1,9})(?:\.(\d+))?$/;
const EMPTY_MARKS = /^(?:[-–—_]{1,5}|\.{2,}|…)?$/;
const NUMBER = /^([+-]?\d{1,9})(?:[.,](\d*))?$/;
const THOUSANDS = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;

/**
 * Reads a score as people and spreadsheets write it: `84.24`, `๘๔.๒๔`, `84,24`, `84.24%`, `84.24 คะแนน`, the number
 * 84.24, the fraction 0.8424 shown as a percentage, and every {@link NumberForm}. What leaves a doubt is no number: a
 * date, a range, `12/15`. It judges nothing: 150 and -1 are numbers too ({@link isPossible}).
 * `decimals` counts those that the cell shows (83.030 has three, 96.5666… shown as 96.57 has two); the score is rounded to hundredths, halves away from zero.
 */
export function parseScore(cell: Cell): ParsedScore {
  if (typeof cell.value === 'boolean') return { kind: 'not-a-number' };
  return typeof cell.value === 'number' ? fromNumber(cell.value, cell.text) : fromText(cell.text);
}

/** The score that may enter a figure; null of all that is none, and of a number that can't be one. */
export function possibleScore(parsed: ParsedScore): Hundredths | null {
  return parsed.kind === 'number' && isPossible(parsed.score) ? parsed.score : null;
}

/**
 * A cell may show fewer decimals than it holds. Of a percentage it holds the hundredth part, unless the sign is only a
 * part of the format. A computed number has as many decimals as it shows; one that shows the noise of doubles has none of it.
 */
function fromNumber(value: number, text: string): ParsedScore {
  if (text === String(value)) return fromDouble(value);
  const shown = fromText(text);
  const isFraction = text.includes('%') && (shown.kind !== 'number' || !shows(shown, value));
  const parsed = fromDouble(isFraction ? value * 100 : value);
  if (parsed.kind !== 'number' || shown.kind !== 'number') return parsed;
  const rounded = parsed.score !== shown.score && shows(shown, isFraction ? value * 100 : value);
  return withForm({ ...parsed, decimals: Math.min(parsed.decimals, shown.decimals) }, rounded ? 'rounded' : null);
}

/** Whether it is the value, rounded to the decimals that are shown. */
function shows({ score, decimals }: { score: Hundredths; decimals: number }, value: number): boolean {
  return Math.abs(score / 100 - value) <= 0.5 / 10 ** Math.min(decimals, 2) + 1e-9;
}

function fromText(text: string): ParsedScore {
  const [, typed, behind = ''] = PLAIN.exec(text) ?? [];
  if (typed !== undefined) return fromDigits(typed, behind);
  const tidied = tidy(text);
  const { plain, form } = undressed(tidied);
  if (EMPTY_MARKS.test(plain)) return { kind: 'empty' };
  const [, whole, fraction = ''] = NUMBER.exec(THOUSANDS.test(plain) ? plain.replace(/,/g, '') : plain) ?? [];
  if (whole !== undefined) return withForm(fromDigits(whole, fraction), form);
  const meant = looksLike(plain);
  if (meant === null) return { kind: 'not-a-number' };
  return { kind: 'not-a-number', meant: /[๐-๙]/.test(tidied) ? toThaiDigits(meant) : meant };
}

type ParsedNumber = Extract<ParsedScore, { kind: 'number' }>;

function withForm(parsed: ParsedNumber, form: NumberForm | null): ParsedNumber {
  return form === null ? parsed : { ...parsed, form };
}

/** A double shows its shortest digits, which are the ones that were typed. */
function fromDouble(value: number): ParsedScore {
  if (!Number.isFinite(value)) return { kind: 'not-a-number' };
  if (Number.isSafeInteger(value * 100) && Number.isInteger(value))
    return { kind: 'number', score: value * 100, decimals: 0 };
  const shortest = String(Number(value.toPrecision(12)));
  const [whole = '', fraction = ''] = shortest.split('.');
  if (/e/i.test(shortest)) return { kind: 'number', score: Math.round(value * 100), decimals: 2 };
  return fromDigits(whole, fraction);
}

/** Works on digits, since 83.035 × 100 is not 8303.5 in doubles. */
function fromDigits(whole: string, fraction: string): ParsedNumber {
  const magnitude = Number(`${whole.replace(/^[+-]/, '')}${fraction.padEnd(2, '0').slice(0, 2)}`);
  const roundsUp = fraction.charAt(2) >= '5';
  const score = magnitude + (roundsUp ? 1 : 0);
  const parsed: ParsedNumber = {
    kind: 'number',
    score: whole.startsWith('-') ? -score : score,
    decimals: fraction.length,
  };
  if (whole !== '0' || fraction.length <= 2) return parsed;
  return { ...parsed, hundredfold: fromDigits(fraction.slice(0, 2), fraction.slice(2)).score };
}
