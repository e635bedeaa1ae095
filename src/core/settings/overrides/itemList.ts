import type { Framework, InstrumentId, ItemCode } from '../../framework/framework.ts';
import { findItemCode } from '../../reading/itemCode.ts';
import { tidy } from '../../text/normalise.ts';
import { toArabicDigits } from '../../text/numerals.ts';
import type { Flaw } from '../settingProblem.ts';
import type { Parsed } from './override.ts';

/**
 * Items as people list them: `o1-o6`, `o1, o2, o5–o7`, `ข้อ ๐๑ ถึง ๐๖ และ o๙`, `i1-3, e2`. In the framework's order.
 * Of an instrument whose items nobody knows in that year, those that no sheet has named are passed over.
 */
export function parseItems(text: string, framework: Framework): Parsed<readonly ItemCode[]> {
  const codes = new Set<ItemCode>();
  let last = '';
  for (const part of partsOf(text)) {
    const range = rangeOf(part, last);
    if (range === null) return { flaw: { reason: 'settings.flaw.itemList', params: { part } } };
    for (const code of range) codes.add(code);
    last = range[range.length - 1]?.charAt(0) ?? last;
  }
  const known = new Set(framework.items.map(({ code }) => code));
  const foreign = [...codes].filter(
    (code) => !known.has(code) && framework.items.some((item) => isAlike(item.code, code)),
  );
  if (foreign.length > 0) return { flaw: unknownItems(foreign, framework) };
  return { value: framework.items.map(({ code }) => code).filter((code) => codes.has(code)) };
}

/** `o1-o6, o9`: the shortest that {@link parseItems} reads back. */
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

export function isOf(instrument: InstrumentId, code: ItemCode): boolean {
  return code.startsWith(instrument.charAt(0).toLowerCase());
}

function unknownItems(codes: readonly ItemCode[], { fiscalYear }: Framework): Flaw {
  return { reason: 'settings.flaw.unknownItems', params: { items: writeItems(codes), year: fiscalYear } };
}

/** `o1`, `o5-o7` … : ranges without a space in them, whatever parted them. */
function partsOf(text: string): string[] {
  return toArabicDigits(tidy(text))
    .toLowerCase()
    .replace(/ข้อ(?:ที่)?/g, ' ')
    .replace(/([ioel|])[\s.-]?(?=\d)/g, '$1')
    .replace(/\s*(?:[-–—~]|ถึง)\s*/g, '-')
    .split(/[\s,;]+|และ/)
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
