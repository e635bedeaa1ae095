import type { Cell } from '../table/cell.ts';
import { comparable } from '../text/normalise.ts';

/** The columns of a table, by what their headings say. Columns count from 1. */
export interface Header {
  readonly score: number;
  readonly item: number | null;
  readonly indicator: number | null;
  readonly instrument: number | null;
}

const HEADINGS = {
  score: /^(ผล)?คะแนน(ที่ได้|รายข้อ|เฉลี่ย|\(.*\))*$|^score/,
  item: /^(ข้อ|ข้อที่|ข้อคำถาม|ข้อความ|รหัส|รหัสข้อ|item|code)$/,
  indicator: /^(ตัวชี้วัด|ตัวชี้วัดที่|indicator)$/,
  instrument: /^(เครื่องมือ|แบบสำรวจ|แบบวัด|เครื่องมือประเมิน|instrument)$/,
};

/** The table heading that a row is, or null. A heading names the scores and at least one thing that is scored. */
export function readHeader(row: readonly Cell[]): Header | null {
  const column = (heading: RegExp): number | null => {
    const index = row.findIndex((cell) => heading.test(comparable(cell.text)));
    return index < 0 ? null : index + 1;
  };
  const score = column(HEADINGS.score);
  if (score === null) return null;
  const header = {
    score,
    item: column(HEADINGS.item),
    indicator: column(HEADINGS.indicator),
    instrument: column(HEADINGS.instrument),
  };
  return (header.item ?? header.indicator ?? header.instrument) ? header : null;
}
