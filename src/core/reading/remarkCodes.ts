import type { ItemCode } from '../framework/framework.ts';
import { findItemCode } from './itemCode.ts';
import type { Span } from './remarkVerdicts.ts';

/** Item codes inside a text: one, or the ends of a range and all between. */
export interface NamedCodes extends Span {
  readonly codes: readonly ItemCode[];
}

/** A letter and its number, or the zero that stands for o; not a score, a date, a time or a part of a longer number. */
const CODE = '(?:[ioel|] ?[-.]?|0)\\d{1,2}(?!\\d|[./:]\\d)';
const TO = ' ?(?:[-–—]|ถึง) ?(?:ข้อ ?(?:ที่ ?)?)?';
const RANGE = new RegExp(`(^|[^a-z\\d.:-])(${CODE})(?:${TO}(${CODE}|\\d{1,2}(?!\\d|[./:]\\d)))?`, 'gi');
const LONGEST_RANGE = 60;

/** The codes that a tidied text with Arabic digits names anywhere: `ข้อ o6`, `o11-o14`, `i1 ถึง i3`, `016,017`. */
export function codesIn(text: string): NamedCodes[] {
  const found: NamedCodes[] = [];
  for (const { 0: whole, 1: before = '', 2: first = '', 3: last, index = 0 } of text.matchAll(RANGE)) {
    // After a digit a comma or slash goes on with a list of codes, or else it is inside a number such as 1,016.
    const insideNumber = /[,/]/.test(before) && /\d$/.test(text.slice(0, index));
    if (insideNumber && found[found.length - 1]?.end !== index) continue;
    const codes = expanded(first, last);
    if (codes.length > 0) found.push({ codes, start: index + before.length, end: index + whole.length });
  }
  return found;
}

function expanded(first: string, last: string | undefined): ItemCode[] {
  const from = findItemCode(first)?.code;
  if (from === undefined) return [];
  const letter = from.charAt(0);
  const to = last === undefined ? from : (findItemCode(last)?.code ?? `${letter}${Number(last)}`);
  const [low, high] = [Number(from.slice(1)), Number(to.slice(1))];
  if (!to.startsWith(letter) || high < low || high - low > LONGEST_RANGE) return [from];
  return Array.from({ length: high - low + 1 }, (_, index) => `${letter}${low + index}`);
}
