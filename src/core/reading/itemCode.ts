import type { ItemCode } from '../framework/framework.ts';
import { tidy } from '../text/normalise.ts';
import { toArabicDigits } from '../text/numerals.ts';

/** An item code found in a cell, and what the cell says after it: nothing, the item's topic, or its score. */
export interface FoundCode {
  readonly code: ItemCode;
  readonly rest: string;
}

const PREFIX = '[([]?(?:ข้อ(?:คำถาม)?(?:ที่)?\\s*)?[([]?';
/** A letter may be parted from its number; a zero that stands for o may not, since 0.14 is a score. */
const CODE = new RegExp(`^${PREFIX}(?:([ioel|])\\s?[-.]?\\s?|(0))(\\d{1,2})(?:[\\s.:)\\]]+(.*))?$`, 'i');
/** What follows a code when the cell speaks of several items or is a remark: `o11-o14 …`, `o16,o17 …`. */
const MORE_CODES = /^[-–,]|^(?:ถึง|และ)/;

/** Letters that hands and PDFs put in place of the right one: Thai zero and 0 for o, l and | for i. */
const LETTERS: Readonly<Record<string, string>> = { '0': 'o', l: 'i', '|': 'i' };

/**
 * Reads an item code in any of the ways people write it: `i1`, `ข้อ i๑`, `ข้อ ๐๑๔` (o14, typed with a Thai zero),
 * `O-14`, `o14 E-Service`. Null where the cell does not start with one.
 */
export function findItemCode(text: string): FoundCode | null {
  const match = CODE.exec(toArabicDigits(tidy(text)));
  const [, letter = match?.[2], , digits, rest = ''] = match ?? [];
  if (letter === undefined || digits === undefined || MORE_CODES.test(rest)) return null;
  const number = Number(digits);
  if (number === 0) return null;
  const lower = letter.toLowerCase();
  return { code: `${LETTERS[lower] ?? lower}${number}`, rest };
}
