import type { ItemCode } from '../framework/framework.ts';
import { codeTokenAt, ITEM_WORD } from './codeToken.ts';

/** The codes that follow a first one, and how much of the text they take. */
export interface FurtherCodes {
  readonly codes: readonly ItemCode[];
  readonly length: number;
}

const JOINED = new RegExp(`^\\s*(?<sign>,|/|;|&|\\+|และ|กับ|-|–|—|~|ถึง|to\\b)?\\s*(?:${ITEM_WORD})?`, 'i');
const IS_RANGE = /^[-–—~ถt]/i;
/** A number without its letter: no part of a score, a date or a longer number. Zeros before it stand for o. */
const BARE = /^0?(?<digits>[1-9]\d?)(?![\d%]|[./:]\d)/;
/** No year has had more items of a kind. */
const LAST = 43;

/** Goes on after a first code: `, i2`, ` และ ข้อ 3`, `-o14`, `–5`, ` i2`. A number that is too high to follow is no code. */
export function furtherCodes(after: string, first: ItemCode): FurtherCodes {
  const codes: ItemCode[] = [];
  let [length, last] = [0, first];
  for (;;) {
    const rest = after.slice(length);
    const joined = JOINED.exec(rest);
    const sign = joined?.groups?.['sign'];
    const next = nextCode(rest.slice(joined?.[0].length), sign === undefined ? null : last);
    if (!joined || !next || (sign === undefined && !/^\s/.test(joined[0]))) return { codes, length };
    codes.push(...(sign !== undefined && IS_RANGE.test(sign) ? between(last, next.code) : []), next.code);
    length += joined[0].length + next.length;
    last = next.code;
  }
}

/** `last` is null where nothing joins the codes: then each must have its letter. */
function nextCode(text: string, last: ItemCode | null): { code: ItemCode; length: number } | null {
  const token = codeTokenAt(text);
  const isZero = text.startsWith('0');
  if (token && !(isZero && last === null)) return /^(?:\.|,(?!0))\d/.test(text.slice(token.length)) ? null : token;
  const bare = last === null ? null : BARE.exec(text);
  const number = Number(bare?.groups?.['digits']);
  if (!bare || last === null || number <= Number(last.slice(1)) || number > LAST) return null;
  return { code: `${last.charAt(0)}${number}`, length: bare[0].length };
}

function between(first: ItemCode, last: ItemCode): ItemCode[] {
  const [from, to] = [Number(first.slice(1)), Number(last.slice(1))];
  if (first.charAt(0) !== last.charAt(0) || to - from > LAST) return [];
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => `${first.charAt(0)}${from + index + 1}`);
}
