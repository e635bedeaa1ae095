/** Items that stand one below the other in lines of their own: the code, then the wording, then the score. */

import { parseScore } from '../score/parseScore.ts';
import { readCode } from './codeReading.ts';

/** One item's lines, counted from 0; no score where none follows before the next code. */
export interface LineGroup {
  readonly code: number;
  readonly wording: readonly number[];
  readonly score: number | null;
}

/** A code with so many lines below it is a heading or a mention. */
const LONGEST = 6;
/** Fewer may stand so by chance. */
const ENOUGH = 3;

/** The items of a text that has them so; none where fewer than three scores stand that way, or most codes have none. */
export function lineGroups(lines: readonly string[]): LineGroup[] {
  const codes = lines.flatMap((line, index) => (isCodeAlone(line) ? [index] : []));
  const groups = codes.map((code, at) =>
    groupFrom(lines, code, Math.min(codes[at + 1] ?? lines.length, code + LONGEST)),
  );
  const scored = groups.filter(({ score }) => score !== null);
  return scored.length >= ENOUGH && 2 * scored.length > groups.length ? groups : [];
}

function groupFrom(lines: readonly string[], code: number, end: number): LineGroup {
  const score = lines.findIndex((line, index) => index > code && index < end && isNumber(line));
  if (score < 0) return { code, wording: [], score: null };
  const between = Array.from({ length: score - code - 1 }, (_, index) => code + 1 + index);
  return { code, wording: between.filter((index) => lines[index]?.trim() !== ''), score };
}

/** A line that says a code and nothing else. */
export function isCodeAlone(line: string): boolean {
  const reading = readCode(line);
  return reading?.certain === true && reading.codes.length === 1 && reading.before === '' && reading.rest === '';
}

function isNumber(line: string): boolean {
  return line.trim() !== '' && parseScore({ value: line, text: line }).kind === 'number';
}
