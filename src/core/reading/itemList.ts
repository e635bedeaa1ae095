import type { Framework, ItemCode } from '../framework/framework.ts';
import { tidy } from '../text/normalise.ts';
import { toArabicDigits } from '../text/numerals.ts';
import { findItemCode } from './itemCode.ts';

/** What a list of items names, each once, and the words in it that are no items. */
export interface ItemList {
  readonly codes: readonly ItemCode[];
  readonly unread: readonly string[];
}

/** Items as people list them: `o1-o6`, `o1, o2, o5–o7`, `ข้อ ๐๑ ถึง ๐๖ และ o๙`, `i1-3; e2`. */
export function readItemList(text: string): ItemList {
  const codes = new Set<ItemCode>();
  const unread: string[] = [];
  let letter = '';
  for (const part of partsOf(text)) {
    const range = rangeOf(part, letter);
    for (const code of range ?? []) codes.add(code);
    if (range === null) unread.push(part);
    // A number right after an item is one of the same letter; after other words it may be anything.
    letter = range?.[0]?.charAt(0) ?? '';
  }
  return { codes: [...codes], unread };
}

/** Those that the year does not have. Of an instrument whose items nobody knows in that year none is told. */
export function foreignItems(codes: readonly ItemCode[], { items }: Framework): ItemCode[] {
  const known = new Set(items.map(({ code }) => code));
  return codes.filter((code) => !known.has(code) && items.some((item) => isAlike(item.code, code)));
}

/** `o1-o6, o9`: the shortest that {@link readItemList} reads back. */
export function writeItems(codes: readonly ItemCode[]): string {
  const runs: ItemCode[][] = [];
  for (const code of codes) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last !== undefined && isAlike(last, code) && numberOf(code) === numberOf(last) + 1) run.push(code);
    else runs.push([code]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}-${run[run.length - 1]}` : run.join(', '))).join(', ');
}

/** `o1`, `o5-o7` … : ranges without a space in them, whatever parted them. */
function partsOf(text: string): string[] {
  return toArabicDigits(tidy(text))
    .toLowerCase()
    .replace(/ข้อ(?:ที่)?/g, ' ')
    .replace(/([ioel|])[\s.-]?(?=\d)/g, '$1')
    .replace(/\s*(?:[-–—~]|ถึง)\s*/g, '-')
    .split(/[\s,;/]+|และ/)
    .filter((part) => part !== '');
}

/** The codes from the first to the last; a number without its letter has that of the one before. */
function rangeOf(part: string, letter: string): ItemCode[] | null {
  const [from = '', to = from, ...more] = part.split('-');
  const first = codeOf(from, letter);
  const last = codeOf(to, first?.charAt(0) ?? '');
  if (first === null || last === null || more.length > 0 || !isAlike(first, last)) return null;
  const length = numberOf(last) - numberOf(first) + 1;
  return length < 1 ? null : Array.from({ length }, (_, index) => `${first.charAt(0)}${numberOf(first) + index}`);
}

function codeOf(text: string, letter: string): ItemCode | null {
  const found = findItemCode(text);
  if (found) return found.rest === '' ? found.code : null;
  return letter !== '' && /^[1-9]\d?$/.test(text) ? `${letter}${text}` : null;
}

function numberOf(code: ItemCode): number {
  return Number(code.slice(1));
}

function isAlike(a: ItemCode, b: ItemCode): boolean {
  return a.charAt(0) === b.charAt(0);
}
