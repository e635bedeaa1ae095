import { formatThaiDate } from '../calendar/thaiDate.ts';

const TO_THAI_TIME = 7 * 3_600_000;

/** `2026-11-22T13:55:02.000Z` → `22 พฤศจิกายน 2569 20:55 น.`, in the time of Thailand, whatever the machine's is. */
export function thaiMoment(iso: string): string {
  const there = new Date(Date.parse(iso) + TO_THAI_TIME).toISOString();
  return `${formatThaiDate(there.slice(0, 10))} ${there.slice(11, 16)} น.`;
}
