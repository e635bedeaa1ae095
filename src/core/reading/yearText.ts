/** The fiscal years in one text, and what it says them of. */

import { tidy } from '../text/normalise.ts';
import { toArabicDigits } from '../text/numerals.ts';
import { yearsNamed } from './yearNames.ts';

/** Four digits of either era, or two after a word for a year. */
const LIKE_A_YEAR = /[2๒２][05๐๕０５][\d๐-๙０-９]{2}|(?:ปี|ศ|ฯ|FY|ITA|งบ|มาณ)[\s.'’]*[\d๐-๙０-９]{2}/i;
const OF_THE_RESULT = /ผล(?:การ|คะแนน)?ประเมิน|ผลคะแนน|\bITA|คุณธรรม/i;
/** Texts about next year's plan, or about the year before, state another year's number. */
const ABOUT_ANOTHER_YEAR = /มาตรการ|แผน|เทียบ|ปีก่อน|ปีที่แล้ว|ปีที่ผ่านมา/;
/** Laws and notices have the year of their making. */
const OF_A_LAW =
  /พระราช(?:บัญญัติ|กฤษฎีกา|กำหนด)|พ\.\s?ร\.|พรบ|พรป|ข้อบัญญัติ|เทศบัญญัติ|ข้อบังคับ|กฎหมาย|กฎกระทรวง|ระเบียบ|ประกาศ|คำสั่ง/;
/** A sentence on figures may be on those of any year. */
const WITH_FIGURES = /\d\.\d|\d\s*คะแนน/;
/** What follows is a year that this one is compared with. */
const COMPARED_WITH = /(?:(?:จาก|กว่า|กับ)(?:เดิม|ใน|เมื่อ|คะแนน|ผลการประเมิน|\s)*(?=ปี|พ\.ศ\.)|ลดลง|เพิ่มขึ้น).*$/;

export interface YearText {
  readonly years: readonly number[];
  /** Whether the years are the result's own, as far as the text says; of a plan's or of last year's figures they are not. */
  readonly isOwn: boolean;
  readonly namesResult: boolean;
  readonly hasFigures: boolean;
}

/** Whether there may be a year in a text at all: a workbook may have ten thousand texts without. */
export function mayHaveYear(text: string): boolean {
  return LIKE_A_YEAR.test(text);
}

/** Null where no year is in it, or only that of a law or one that another is compared with. */
export function readYearText(written: string): YearText | null {
  if (!mayHaveYear(written)) return null;
  const text = toArabicDigits(tidy(written));
  const namesResult = OF_THE_RESULT.test(text);
  if (OF_A_LAW.test(text) && !namesResult) return null;
  const years = yearsNamed(text.replace(COMPARED_WITH, '')).flatMap(({ year, by }) =>
    by === 'word' ? (year ?? []) : [],
  );
  if (years.length === 0) return null;
  const hasFigures = WITH_FIGURES.test(text);
  // A comparison of one year's results is of that year.
  const said = namesResult && years.length === 1 ? text.replace(/(?:เปรียบ)?เทียบ/g, '') : text;
  return { years, isOwn: !ABOUT_ANOTHER_YEAR.test(said) && (namesResult || !hasFigures), namesResult, hasFigures };
}
