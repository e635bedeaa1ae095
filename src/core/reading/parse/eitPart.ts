/** Which part of EIT words speak of. Comparable words: no spaces, small letters, Arabic digits. */

import type { EitPart } from '../statement.ts';

const PART = /(?:ส่วน|ตอน|part)(?:ที่)?[.:()/_-]{0,2}([12])(?![\d.])/;
const NUMBERED_EIT = /(?<![a-z])eit[.:(_-]?([12])\)?$/;
/** A cell that says no more than the part. */
const ALONE = /^\(?(?:ส่วน|ตอน|part)(?:ที่)?[.:()/_-]{0,2}([12])\)?:?$/;

/** `EIT ส่วนที่ 1`, `ตัวชี้วัดที่ 6 (ส่วนที่ 2)`; null where they speak of no part, or of both. */
export function partIn(words: string): EitPart | null {
  const found = PART.exec(words) ?? NUMBERED_EIT.exec(words);
  const part = partOf(found);
  const other = part === 1 ? 2 : 1;
  return part !== null && new RegExp(PART.source.replace('[12]', String(other))).test(words) ? null : part;
}

/** `ส่วนที่ 1` alone in a cell. */
export function partAlone(words: string): EitPart | null {
  return partOf(ALONE.exec(words));
}

/** The words without what says the part. */
export function withoutPart(words: string): string {
  return words.replace(PART, '').replace(/\(\)/g, '');
}

function partOf(found: RegExpExecArray | null): EitPart | null {
  return found?.[1] === '1' ? 1 : found?.[1] === '2' ? 2 : null;
}
