import type { ItemCode } from '../framework/framework.ts';
import { halfWidth } from '../text/normalise.ts';
import { toArabicDigits } from '../text/numerals.ts';

/** An item code at the beginning of a text that was made {@link plainly} readable. */
export interface CodeToken {
  readonly code: ItemCode;
  /** How many characters of the text it takes. */
  readonly length: number;
  /** Whether a space or a sign parts its letter from its number. */
  readonly isApart: boolean;
  /** False for `IIT 1`, where the number may be a weight or a score, and for `EIT1`, which may be a part of EIT. */
  readonly certain: boolean;
}

export const ITEM_WORD = '(?:ข้อ(?:คำถาม)?(?:ที่)?|คำถาม(?:ที่)?|รหัส(?:ข้อ)?|item|question)\\s*[:.]?\\s*';

const NUMBER = '(?<digits>\\d{1,2})(?!\\d)';
/** A letter may be parted from its number; a zero that stands for o may not, since 0.14 is a score. */
const SHORT = new RegExp(`^(?:(?<letter>[ioel|])(?<gap>\\s?[-–‐_.#]?\\s?)0{0,2}|(?<zero>0))${NUMBER}`, 'i');
const LONG = new RegExp(
  `^(?<letter>[ioe])IT(?<gap>\\s?[-–‐_.#]?\\s?)(?<word>${ITEM_WORD})?(?<zeros>0{0,2})${NUMBER}`,
  'i',
);
/** EIT has two parts, whose figures are headed `EIT1` and `EIT2` too. */
const PARTS_OF_EIT = ['e1', 'e2'];

/** Letters that hands, scanners and foreign keyboards put in the place of the right one. */
const RIGHT: Readonly<Record<string, string>> = { '0': 'o', l: 'i', '|': 'i' };
const LOOKS: Readonly<Record<string, string>> = { о: 'o', О: 'O', ο: 'o', Ο: 'O', е: 'e', Е: 'E', і: 'i', І: 'I' };

/** A tidied text in plain digits and letters, each in its place. */
export function plainly(tidied: string): string {
  return toArabicDigits(halfWidth(tidied)).replace(/[оОοΟеЕіІ]/g, (letter) => LOOKS[letter] ?? letter);
}

/** Null where the text does not begin with a code. */
export function codeTokenAt(plain: string): CodeToken | null {
  const short = SHORT.exec(plain);
  const match = short ?? LONG.exec(plain);
  const { letter, zero = letter, digits, gap = '', word, zeros = '' } = match?.groups ?? {};
  if (!match || zero === undefined || Number(digits) === 0) return null;
  const lower = zero.toLowerCase();
  const code = `${RIGHT[lower] ?? lower}${Number(digits)}`;
  const isSure = word !== undefined || zeros !== '' || (gap.trim() === gap && !PARTS_OF_EIT.includes(code));
  return {
    code,
    length: match[0].length,
    isApart: gap !== '' && word === undefined,
    certain: short !== null || isSure,
  };
}
