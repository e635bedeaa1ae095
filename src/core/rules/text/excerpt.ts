import { shortened } from '../../text/shortened.ts';

/** How much of the text around a difference is shown. */
const AROUND = 8;
const LONGEST = 60;

/** The part in which two texts differ, with a little around it: what a clerk looks for in a long cell. */
export function difference(before: string, after: string): { readonly before: string; readonly after: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const from = wordStart(before, Math.max(0, start - AROUND));
  const rest = Math.max(0, tail - AROUND);
  return { before: cut(before, from, rest), after: cut(after, from, rest) };
}

/** A text on one line of a message, cut where it is long. */
export function onOneLine(text: string): string {
  return shortened(text.replace(/\s+/g, ' ').trim(), LONGEST);
}

function cut(text: string, from: number, tail: number): string {
  const shown = onOneLine(text.slice(from, text.length - tail));
  return `${from > 0 ? '…' : ''}${shown}${tail > 0 && !shown.endsWith('…') ? '…' : ''}`;
}

/** A vowel or tone mark is not shown without its letter. */
function wordStart(text: string, from: number): number {
  let start = from;
  while (start > 0 && /[\u0E30-\u0E3A\u0E45-\u0E4E]/.test(text.charAt(start))) start--;
  return start;
}
