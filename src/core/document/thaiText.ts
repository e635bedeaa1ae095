/** How the documents write figures, lists and names: Thai numerals, two decimals, `และ` before the last of a list. */

import { type MessageKey, message, type Params } from '../messages/catalogue.ts';
import { formatScore, type Hundredths } from '../score/hundredths.ts';
import { toThaiDigits } from '../text/numerals.ts';

/** A message of the document in Thai, with Thai numerals in everything that is filled in. */
export function say(key: MessageKey, params: Params = {}): string {
  return toThaiDigits(message('th', key, params));
}

/** `๗๔.๖๗`, always with two decimals; null where there is none. */
export function thaiScore(score: Hundredths | null): string | null {
  return score === null ? null : toThaiDigits(formatScore(score));
}

/** `+๒.๐๐`, `−๑.๕๐`, `๐.๐๐`; a dash where one of the two is not known. */
export function thaiChange(now: Hundredths | null, before: Hundredths | null): string {
  if (now === null || before === null) return '–';
  const sign = now > before ? '+' : now < before ? '−' : '';
  return `${sign}${toThaiDigits(formatScore(Math.abs(now - before)))}`;
}

/** `ก`, `ก และข`, `ก ข และค`: Thai lists have spaces, no commas. */
export function thaiList(parts: readonly string[]): string {
  const [last = ''] = parts.slice(-1);
  if (parts.length < 2) return last;
  return `${parts.slice(0, -1).join(' ')} ${say('document.list.and', { last })}`;
}

/** `๑ ๒ และ ๕` reads badly; numbers are parted by commas: `๑, ๒, ๕`. */
export function thaiNumbers(numbers: readonly number[]): string {
  return toThaiDigits(numbers.join(', '));
}
