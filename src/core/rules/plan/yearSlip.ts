import type { Edge } from '../../calendar/datePair.ts';
import { fiscalYearPeriod, parseThaiDate } from '../../calendar/thaiDate.ts';
import { gregorian } from '../../calendar/thaiYear.ts';
import type { PlanDate } from '../../plan/planDates.ts';
import { toArabicDigits, toThaiDigits } from '../../text/numerals.ts';

export function isWithin(fiscalYear: number, { iso }: PlanDate): boolean {
  const { start, end } = fiscalYearPeriod(fiscalYear);
  return start <= iso && iso <= end;
}

const WEEKDAY = /วัน(?:จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)/;

/**
 * The date on the same day and month inside the fiscal year, written as before. Null where the year would have to change
 * in more than one digit: then it was no slip of the hand. Null as well where the year is not at the text's end, or
 * where the weekday is named, which would no longer fit.
 */
export function withYearPutRight({ text }: PlanDate, edge: Edge, fiscalYear: number): PlanDate | null {
  if (WEEKDAY.test(text)) return null;
  const written = /[\d๐-๙]+$/.exec(text)?.[0] ?? '';
  const typed = toArabicDigits(written);
  for (const year of [fiscalYear - 1, fiscalYear]) {
    const meant = likeTyped(typed, year);
    const right = `${text.slice(0, text.length - written.length)}${written === typed ? meant : toThaiDigits(meant)}`;
    const iso = parseThaiDate(right, edge);
    if (iso !== null && digitsBetween(typed, meant) === 1 && isWithin(fiscalYear, { text: right, iso })) {
      return { text: right, iso };
    }
  }
  return null;
}

/** A Buddhist year with as many digits and of the same era as a typed one. */
function likeTyped(typed: string, year: number): string {
  const isGregorian = typed.length === 4 && gregorian(Number(typed)) === Number(typed);
  return String(isGregorian ? gregorian(year) : year).slice(-typed.length);
}

function digitsBetween(one: string, other: string): number {
  return [...one].filter((digit, index) => digit !== other[index]).length;
}
