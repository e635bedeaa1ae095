import { type Edge, readDatePair } from '../calendar/datePair.ts';
import { numericDate } from '../calendar/numericDate.ts';
import { monthOf } from '../calendar/period.ts';
import { fiscalYearPeriod, formatThaiDate, formatThaiMonth } from '../calendar/thaiDate.ts';
import { parseThaiPeriod, wholePeriod } from '../calendar/thaiPeriod.ts';
import type { Measure } from '../measures/measure.ts';
import { toArabicDigits } from '../text/numerals.ts';

/** A date as a measure has it and as it is read. */
export interface PlanDate {
  readonly text: string;
  /** ISO 8601. */
  readonly iso: string;
}

/** The dates of a measure, as far as they can be read. */
export type PlanDates = Readonly<Record<Edge, PlanDate | null>>;

/** Reads both dates of a measure together, in the light of the fiscal year (B.E.) of the plan. */
export function planDates({ start, end }: Pick<Measure, Edge>, planYear: number): PlanDates {
  const pair = readDatePair({ start, end }, fiscalYearPeriod(planYear));
  const dated = (text: string | null, iso: string | null) => (text === null || iso === null ? null : { text, iso });
  return { start: dated(start, pair.start), end: dated(end, pair.end) };
}

/** `1 ตุลาคม 2567` or `ตุลาคม 2567`, whatever way it was written; a quarter or a fiscal year stays as it is. */
export function inThai({ text, iso }: PlanDate): string {
  const period = parseThaiPeriod(text);
  if (numericDate(text) !== null || period === null || period.start === period.end) return formatThaiDate(iso);
  const [year = 0, month = 0] = iso.split('-').map(Number);
  const isMonth = period.start === monthOf(year, month)?.start && period.end === monthOf(year, month)?.end;
  return isMonth ? formatThaiMonth(iso) : text;
}

/** A period that one cell says whole, with its days in Thai: null where it is in Thai words already, or none. */
export function wholeInThai(text: string): { readonly start: string; readonly end: string } | null {
  const period = /[a-z]|\d[/.-]\d|(?<!\d)20\d\d/i.test(toArabicDigits(text)) ? wholePeriod(text) : null;
  return period && { start: formatThaiDate(period.start), end: formatThaiDate(period.end) };
}
