/**
 * Times as Thai plans state them, each as a period: a day (`1 ต.ค. 67`), a month, quarters or the whole of a fiscal
 * year, or from one of them to another. Spaces are of no account: people type them or not.
 */

import { comparable } from '../text/normalise.ts';
import { dayOf, monthOf, type Period, quartersOf } from './period.ts';
import { monthNamed } from './thaiMonths.ts';
import { gregorian } from './thaiYear.ts';

/** What a time may look like. Between slashes, two digits under 40 may as well be a Gregorian year: that is not read. */
const WORDED =
  /^(?:วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)?ที่)?(?<day>\d{1,2})?-?(?:เดือน)?(?<month>[ก-๎.]+?)-?(?:ปี)?(?:พ\.?ศ\.?)?(?<year>\d{4}|\d{2})$/;
/** As spreadsheets in English show dates: `1 Oct 2024`, `1-Oct-24`, `October 1, 2024`, `Oct 2024`. Two digits are of the Common Era, if they can be. */
const ENGLISH = /^(?<day>\d{1,2})?-?(?<month>[a-z]{3,9})\.?-?(?:(?<after>\d{1,2}),)?(?<year>\d{4}|\d{2})$/;
const SLASHED = /^(?:วันที่)?(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|[4-9]\d)$/;
const ISO = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;
const FISCAL_YEAR = /^(?:ตลอด|ทั้ง|ประจำ)?ปีงบประมาณ(?:พ\.?ศ\.?)?(?<year>\d{4}|\d{2})$/;
const QUARTERS =
  /^ไตรมาส(?:ที่)?(?<first>[1-4])(?:[-–](?<last>[1-4]))?(?:\/|(?:ของ|ประจำ)?ปี(?:งบประมาณ)?(?:พ\.?ศ\.?)?|พ\.?ศ\.?)(?<year>\d{4}|\d{2})$/;

const BETWEEN = /(?:จน)?ถึง|[-–—~]/g;

/** Said before a time or after it without changing when it is. */
const BEFORE = /^(?:ตั้งแต่|ระหว่าง|ภายใน|ไม่เกิน|ถึง)/;
const ONWARDS = /เป็นต้นไป$/;

/** The period that a text names; null where it names none that can be told for sure, such as a month without a year. */
export function parseThaiPeriod(text: string): Period | null {
  return firstRead(text, (plain) => single(plain) ?? range(plain));
}

/**
 * A period that needs no end beside it, since the text says it from its first day to its last: `ต.ค. 2567 – ก.ย. 2568`,
 * `ตลอดปีงบประมาณ พ.ศ. 2568`. A day or a month alone, or `… เป็นต้นไป`, may well be the start of something longer.
 */
export function wholePeriod(text: string): Period | null {
  if (ONWARDS.test(comparable(text))) return null;
  return firstRead(text, (plain) => (dayOrMonth(plain) ? null : (single(plain) ?? range(plain))));
}

/** Of two dates on two lines the second is the end. */
function firstRead(text: string, read: (plain: string) => Period | null): Period | null {
  return read(plainOf(text)) ?? read(plainOf(text.trim().replace(/\s*\n\s*/g, 'ถึง')));
}

function plainOf(text: string): string {
  return comparable(text)
    .replace(/^ไตรมาส(?:ที่)?[1-4](?:-[1-4])?\((.+)\)$/, '$1')
    .replace(BEFORE, '')
    .replace(ONWARDS, '');
}

function single(plain: string): Period | null {
  return dayOrMonth(plain) ?? quarters(plain) ?? fiscalYear(plain);
}

function dayOrMonth(plain: string): Period | null {
  return inEnglish(plain) ?? inThai(plain);
}

function inEnglish(plain: string): Period | null {
  const { year = '', month = '', after, day = after } = ENGLISH.exec(plain)?.groups ?? {};
  if (monthNamed(month) === 0) return null;
  const y = gregorian(Number(year.length === 2 && Number(year) < 50 ? `20${year}` : year));
  return day === undefined ? monthOf(y, monthNamed(month)) : dayOf(y, monthNamed(month), Number(day));
}

function inThai(plain: string): Period | null {
  const { year, month = '', day } = (WORDED.exec(plain) ?? SLASHED.exec(plain) ?? ISO.exec(plain))?.groups ?? {};
  if (year === undefined) return null;
  const [y, m] = [gregorian(Number(year)), Number(month) || monthNamed(month)];
  return day === undefined ? monthOf(y, m) : dayOf(y, m, Number(day));
}

function quarters(plain: string): Period | null {
  const { year, first, last = first } = QUARTERS.exec(plain)?.groups ?? {};
  return year === undefined ? null : quartersOf(gregorian(Number(year)), Number(first), Number(last));
}

function fiscalYear(plain: string): Period | null {
  const year = FISCAL_YEAR.exec(plain)?.groups?.['year'];
  return year === undefined ? null : quartersOf(gregorian(Number(year)), 1, 4);
}

function range(plain: string): Period | null {
  for (const { 0: between, index = 0 } of plain.matchAll(BETWEEN)) {
    const period = fromTo(plain.slice(0, index), plain.slice(index + between.length));
    if (period) return period;
  }
  return null;
}

/**
 * What both ends share is as a rule written once, at the end: `1 – 31 มีนาคม 2568`, `มกราคม – มีนาคม 2568`. The year
 * is the end's, so `ตุลาคม – มีนาคม 2568` began the year before.
 */
function fromTo(from: string, to: string): Period | null {
  const last = single(to);
  if (last === null) return null;
  const monthAndYear = to.replace(/^(?:วันที่)?\d{1,2}/, '');
  const year = Number(/\d+$/.exec(to)?.[0]);
  for (const shared of ['', monthAndYear, year, year - 1]) {
    const first = single(`${from}${shared}`);
    if (first && first.start <= last.end) return { start: first.start, end: last.end };
  }
  return null;
}
