/** What stands around a code: its lead, the part of the item that is meant, a year, and what parts it from the rest. */

import type { ItemCode } from '../framework/framework.ts';
import { type CodeToken, codeTokenAt, ITEM_WORD } from './codeToken.ts';

const INSTRUMENT = '(?:แบบ(?:วัด|สำรวจ)\\s*)?[([]?[IEO]IT[)\\]]?\\s*[-–:/._]?\\s*';
/** A number before the code numbers the row, but before a zero: `12. 05` may be a score. */
const NUMBERING = '(?:(?:ลำดับ|ข้อ)(?:ที่)?\\s*)?[([]?(?:\\d{1,2}|1?\\d\\.\\d)(?:[.)\\]]+\\s*|\\s+)(?=[ioel|([ขคร])';
const BULLET = '[•●▪■○◦*✓>»–—-]+\\s*';
/** What stands before a code. An instrument's name has its own number behind it (`IIT ข้อ 1` is i1), or a whole code. */
const LEADS = ['(?:แบบ(?:วัด|สำรวจ)\\s*)?', `(?:${INSTRUMENT})?`].map(
  (instrument) => new RegExp(`^(?:${BULLET})?(?:${NUMBERING})?${instrument}(?:[([“"]?(?:${ITEM_WORD}))?[([“"]?`, 'i'),
);

/** `.1`, `(1)`, `.ก`: a part of an item. A longer number after a point is a score, and `.0` is a version. */
const SUB = /^(?:\.([1-9]|1\d)|\.([ก-ฮa-h])|\s?\(([1-9]|1\d|[ก-ฮa-h])\)|([กขคงจฉ])(?=$|[\s.:)]))(?![\d.]*\d|[ก-๎a-z])/i;
const SCORE_AFTER_POINT = /^\.\d{1,3}\.\d{1,2}$/;
const YEAR = /^[\s(/–-]*(?:ปี(?:งบประมาณ)?\s*)?(?:พ\.?ศ\.?\s*)?(25[67]\d|20[123]\d)\)?(?=\s|$)/;
/** What may stand between a code and the rest. A Thai word may follow at once; a Latin letter makes another word of it. */
const AFTER = /^(?:[\s.:;,=*†‡#)\]”"–—-]+|(?=[ก-ฮเ-ไ])|$)/;

/** The code that stands first but for numbering, bullets and the words for an item, and where it starts. */
export function tokenAfterLead(plain: string): { readonly token: CodeToken; readonly start: number } | null {
  for (const lead of LEADS) {
    const start = lead.exec(plain)?.[0].length ?? 0;
    const token = codeTokenAt(plain.slice(start));
    if (token) return { token, start };
  }
  return null;
}

/** `I4.0`, `06.42`, `E 90.50`: the number is part of a longer one; but not in `i1.1`, `016,017` and `i1.84.24`. */
export function isFraction(after: string, isLoose: boolean): boolean {
  if (/^,\d/.test(after)) return isLoose && !/^,0\d{1,2}(?!\d)/.test(after);
  return /^\.\d/.test(after) && (isLoose || !(SUB.test(after) || SCORE_AFTER_POINT.test(after)));
}

/** `i2-1` is a part of i2, as there is no range from 2 to 1; `i1-2` and `i1/2` only where a sheet writes parts so. */
export function subOf(
  after: string,
  code: ItemCode,
  partsAfterSign = false,
): { readonly name: string; readonly length: number } | null {
  const sub = SUB.exec(after);
  const [signed = '', sign = '', part] = /^([-–/])([1-9]|1\d)(?!\d|[.,/]\d)/.exec(after) ?? [];
  const isPart = partsAfterSign || (sign !== '/' && Number(part) <= Number(code.slice(1)));
  const name = sub?.slice(1).find(Boolean) ?? (isPart ? part : undefined);
  return name === undefined ? null : { name, length: (sub?.[0] ?? signed).length };
}

/** The year that the item's name ends with, if one does, and the text after it; null where the code is part of a word. */
export function restOf(after: string): { readonly label: string | null; readonly rest: string } | null {
  const year = YEAR.exec(after);
  const following = after.slice(year?.[0].length ?? 0);
  const between = AFTER.exec(following);
  return between && { label: year?.[1] ?? null, rest: following.slice(between[0].length) };
}
