/** The years that a heading or a sentence names: in either era, in two digits, or as last year and this year. */

import { monthPattern } from '../calendar/thaiMonths.ts';
import { buddhist } from '../calendar/thaiYear.ts';
import { halfWidth, tidy } from '../text/normalise.ts';
import { toArabicDigits } from '../text/numerals.ts';

/** One year as a text names it. */
export interface YearName {
  /** Buddhist era; null of a relative one. */
  readonly year: number | null;
  /** 0 is this year, -1 the one before; null where the year itself is named. */
  readonly relative: number | null;
  /** The characters that name it, in plain digits. */
  readonly written: string;
  readonly start: number;
  /** What makes a year of the number: a word for it (`ปี 67`, `FY2024`), or nothing but its look. */
  readonly by: 'word' | 'number';
  /** False where the number may be something else: `67` alone may be a score. */
  readonly certain: boolean;
}

const WORDS = [
  ...['ปีงบประมาณ', 'ปีงบฯ?', 'ปีการประเมิน', 'ปีที่ประเมิน', 'ปีประเมิน', 'ปี', 'พ\\.?\\s?ศ\\.?', 'ค\\.?\\s?ศ\\.?'],
  ...['fiscal year', 'year', 'fy', 'b\\.?e\\.?', 'a\\.?d\\.?', 'ita'],
].join('|');
/** A year after a word for it; several words may follow each other: `ปีงบประมาณ พ.ศ. 2567`. */
const AFTER_WORD = new RegExp(
  `(?<![a-z])(?:(?:${WORDS})[\\s.:(_-]*)+['’]?(?<digits>\\d{4}|\\d{2})(?!\\d|[.,:]\\d)`,
  'gi',
);
/** `2566/67` and `2565 – 2567` name a second year after the first. */
const SECOND = /^\s?[-–/]\s?(?<digits>\d{4}|\d{2})(?![\d.]*\d)/;
const ALONE = /(?<![\d.,/:-]|[-/]\s)\d{4}(?!\d|[.,:]\d)/g;
const IN_TWO_DIGITS = /^['’]?\d{2}$/;
/** What a number of two digits counts, where it is no year. */
const COUNTED = /^\s?(?:คน|ข้อ|คะแนน|วัน|เดือน|ปี|ครั้ง|แห่ง|ราย|บาท|%|ร้อยละ)/;
const OF_A_MONTH = new RegExp(`(?:${monthPattern})[\\s.]*(?:พ\\.?ศ\\.?\\s*)?$`);

const RELATIVE: readonly (readonly [number, RegExp])[] = [
  [-2, /(?:2|สอง)\s?ปี(?:ก่อน|ที่แล้ว)|two years ago/gi],
  [-1, /(?:ปี|ครั้ง|รอบ)(?:ก่อน(?:หน้า)?(?:นี้)?|ที่(?:แล้ว|ผ่านมา)|กลาย)|(?:last|previous|prior) year/gi],
  [0, /(?:ปี|ครั้ง|รอบ)(?:นี้|ปัจจุบัน|ล่าสุด)|(?:this|current|latest) year/gi],
  [1, /ปี(?:หน้า|ถัดไป)|next year/gi],
];

/** Every year that the text names, in its order. */
export function yearsNamed(text: string): YearName[] {
  const plain = toArabicDigits(halfWidth(tidy(text)));
  const worded = [...plain.matchAll(AFTER_WORD)].flatMap((match) => afterWord(plain, match));
  const taken = (start: number) =>
    worded.some((name) => start >= name.start && start < name.start + name.written.length);
  const alone = [...plain.matchAll(ALONE)].flatMap((match) =>
    taken(match.index ?? 0) ? [] : standingAlone(plain, match),
  );
  const two = IN_TWO_DIGITS.test(plain) ? yearOf(plain.slice(-2), 0, 'number', false) : [];
  return [...worded, ...alone, ...two, ...relativeIn(plain)].sort((a, b) => a.start - b.start);
}

function afterWord(plain: string, match: RegExpMatchArray): YearName[] {
  const { 0: whole, index = 0 } = match;
  const digits = match.groups?.['digits'] ?? '';
  const after = plain.slice(index + whole.length);
  const isGregorian = /(?:fy|ค\.?\s?ศ\.?|a\.?d\.?)[\s.'’]*\d\d$/i.test(whole);
  if (digits.length === 2 && COUNTED.test(after)) return [];
  const first = yearOf(isGregorian && Number(digits) < 50 ? `20${digits}` : digits, index, 'word', true, whole);
  const second = SECOND.exec(after);
  if (first.length === 0 || !second) return first;
  return [...first, ...yearOf(second.groups?.['digits'] ?? '', index + whole.length, 'word', true, second[0])];
}

/** A year of the Buddhist era is known by its look; one of the Common Era may be any number, but for a heading of its own. */
function standingAlone(plain: string, match: RegExpMatchArray): YearName[] {
  const { 0: digits, index = 0 } = match;
  if (OF_A_MONTH.test(plain.slice(0, index)) || COUNTED.test(plain.slice(index + digits.length))) return [];
  const [first] = yearOf(digits, index, 'number', /^25/.test(digits) || plain === digits);
  const second = SECOND.exec(plain.slice(index + digits.length));
  if (!first) return [];
  const at = index + digits.length;
  return [first, ...(second ? yearOf(second.groups?.['digits'] ?? '', at, 'number', first.certain, second[0]) : [])];
}

function relativeIn(plain: string): YearName[] {
  const found: YearName[] = [];
  for (const [relative, words] of RELATIVE) {
    for (const { 0: written, index: start = 0 } of plain.matchAll(words)) {
      if (found.some((name) => start >= name.start && start < name.start + name.written.length)) continue;
      found.push({ year: null, relative, written, start, by: 'word', certain: true });
    }
  }
  return found;
}

/** None where no ITA can have been of that year: the first was of 2556. */
function yearOf(digits: string, start: number, by: YearName['by'], certain: boolean, written = digits): YearName[] {
  const number = Number(digits);
  const year = number < 100 ? 2500 + number : number < 2400 ? buddhist(number) : number;
  if (year < 2556 || year > (number < 100 ? 2580 : 2599)) return [];
  return [{ year, relative: null, written, start, by, certain }];
}
