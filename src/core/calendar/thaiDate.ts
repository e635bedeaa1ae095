/**
 * Dates as Thai offices write them: `1 ตุลาคม 2567`, `1 ต.ค. 67`, `ตุลาคม 2567`, `1/10/2567`.
 * The Buddhist year is the Gregorian plus 543. `Intl` is not used: its Thai data in Apps Script is undocumented.
 */

import { tidy } from '../text/normalise.ts';
import { toArabicDigits } from '../text/numerals.ts';

const BUDDHIST_ERA = 543;

export const MONTHS = [
  ...['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน'],
  ...['กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม'],
] as const;

const ABBREVIATIONS = [
  ...['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.'],
  ...['ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
];

const WORDED = /^(?:วันที่ )?(?:(\d{1,2}) )?(?:เดือน )?([ก-๎.]+) (?:พ\.ศ\. ?)?(\d{2}|\d{4})$/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `2024-10-01` → `1 ตุลาคม 2567`. */
export function formatThaiDate(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return `${day} ${MONTHS[month - 1]} ${year + BUDDHIST_ERA}`;
}

/**
 * A written date as ISO 8601 (Gregorian), or null where it is none. A month alone means its first day at a period's
 * start and its last day at the end.
 */
export function parseThaiDate(text: string, edge: 'start' | 'end'): string | null {
  const plain = toArabicDigits(tidy(text));
  const worded = WORDED.exec(plain);
  if (worded) return iso(worded[3], monthNamed(worded[2] ?? ''), worded[1] ?? edge);
  const slashed = SLASHED.exec(plain);
  if (slashed) return iso(slashed[3], Number(slashed[2]), slashed[1] ?? edge);
  const standard = ISO.exec(plain);
  return standard ? iso(standard[1], Number(standard[2]), standard[3] ?? edge) : null;
}

/** The first and last day of a fiscal year (B.E.), ISO: 2568 is 2024-10-01 to 2025-09-30. */
export function fiscalYearPeriod(fiscalYear: number): { readonly start: string; readonly end: string } {
  const year = fiscalYear - BUDDHIST_ERA;
  return { start: `${year - 1}-10-01`, end: `${year}-09-30` };
}

function monthNamed(name: string): number {
  const bare = (text: string) => text.replace(/\./g, '');
  const index = [...MONTHS, ...ABBREVIATIONS].findIndex((month) => bare(month) === bare(name));
  return 1 + (index % MONTHS.length);
}

function iso(yearText: string | undefined, month: number, dayOrEdge: string): string | null {
  const year = gregorian(Number(yearText));
  if (month < 1 || month > 12) return null;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = dayOrEdge === 'start' ? 1 : dayOrEdge === 'end' ? days : Number(dayOrEdge);
  if (day < 1 || day > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Two digits are a Buddhist year of this century (67 is 2567); four above 2400 are Buddhist, else Gregorian. */
function gregorian(year: number): number {
  if (year < 100) return year + 2500 - BUDDHIST_ERA;
  return year > 2400 ? year - BUDDHIST_ERA : year;
}
