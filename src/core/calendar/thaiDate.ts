/**
 * Dates as Thai offices write them: `1 ตุลาคม 2567`, `1 ต.ค. 67`, `ตุลาคม 2567`, `1/10/2567`, `ไตรมาส 1/2568`.
 * The Buddhist year is the Gregorian plus 543. `Intl` is not used: its Thai data in Apps Script is undocumented.
 */

import type { Period } from './period.ts';
import { MONTHS } from './thaiMonths.ts';
import { parseThaiPeriod } from './thaiPeriod.ts';
import { buddhist, gregorian } from './thaiYear.ts';

/** `2024-10-01` → `1 ตุลาคม 2567`. */
export function formatThaiDate(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return `${day} ${MONTHS[month - 1]} ${buddhist(year)}`;
}

/** `2024-10-01` → `ตุลาคม 2567`. */
export function formatThaiMonth(iso: string): string {
  return formatThaiDate(iso).replace(/^\d+ /, '');
}

/**
 * A written date as ISO 8601 (Gregorian), or null where it is none. What is longer than a day means its first day at a
 * period's start and its last day at the end: a month, a quarter, a fiscal year, or all that a cell says from when to when.
 */
export function parseThaiDate(text: string, edge: 'start' | 'end'): string | null {
  return parseThaiPeriod(text)?.[edge] ?? null;
}

/** The first and last day of a fiscal year (B.E.), ISO: 2568 is 2024-10-01 to 2025-09-30. */
export function fiscalYearPeriod(fiscalYear: number): Period {
  const year = gregorian(fiscalYear);
  return { start: `${year - 1}-10-01`, end: `${year}-09-30` };
}
