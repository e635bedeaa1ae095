/** Dates in digits alone: whether the day or the month comes first is a habit of the computer that shows them. */

import { comparable } from '../text/normalise.ts';
import { dayOf } from './period.ts';
import { gregorian } from './thaiYear.ts';

export type DateOrder = 'day-first' | 'month-first';

/** What a date in digits may mean, ISO 8601; null where the order gives no day of the calendar. */
export interface NumericDate extends Readonly<Record<DateOrder, string | null>> {
  /** Whether its year is Buddhist: only Thai computers write so, and they write the day first. */
  readonly isBuddhist: boolean;
}

const DIGITS = /^(?:ภายใน|ไม่เกิน|ถึง|ตั้งแต่)?(?:วันที่)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:เป็นต้นไป)?$/;
/** Two digits below it are a year of the Common Era: no plan is of 2539 or before. */
const BUDDHIST_FROM = 40;

/** Null where the text is no date in digits with the year last; ISO 8601 has it first, and leaves nothing open. */
export function numericDate(text: string): NumericDate | null {
  const [, first = '', second = '', written = ''] = DIGITS.exec(comparable(text)) ?? [];
  if (written === '') return null;
  const number = Number(written);
  const isBuddhist = written.length === 2 ? number >= BUDDHIST_FROM : number > 2400;
  const year = isBuddhist || written.length === 4 ? gregorian(number) : 2000 + number;
  const day = (month: string, date: string) => dayOf(year, Number(month), Number(date))?.start ?? null;
  return { 'day-first': day(second, first), 'month-first': day(first, second), isBuddhist };
}
