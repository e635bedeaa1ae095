/** From the first to the last day, ISO 8601 (Gregorian). */
export interface Period {
  readonly start: string;
  readonly end: string;
}

/** One day; null where the month has no such day, or the year no such month. */
export function dayOf(year: number, month: number, day: number): Period | null {
  const last = month < 1 || month > 12 ? 0 : daysIn(year, month);
  return day < 1 || day > last ? null : { start: iso(year, month, day), end: iso(year, month, day) };
}

/** A whole month; null where the year has no such month. */
export function monthOf(year: number, month: number): Period | null {
  if (month < 1 || month > 12) return null;
  return { start: iso(year, month, 1), end: iso(year, month, daysIn(year, month)) };
}

/** Quarters of the fiscal year that ends in a (Gregorian) year; the first is October to December of the year before. */
export function quartersOf(year: number, first: number, last: number): Period | null {
  const begun = first === 1 ? monthOf(year - 1, 10) : monthOf(year, 3 * first - 5);
  const ended = last === 1 ? monthOf(year - 1, 12) : monthOf(year, 3 * last - 3);
  return begun && ended && first <= last ? { start: begun.start, end: ended.end } : null;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, day: number): string {
  const padded = (number: number, width: number) => String(number).padStart(width, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
