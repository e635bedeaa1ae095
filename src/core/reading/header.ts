import type { Cell } from '../table/cell.ts';
import { wordsOf } from './wordsOf.ts';

/** The columns of a table, by what their headings say. Columns count from 1. */
export interface Header {
  readonly score: number;
  /** The fiscal years that the score columns are headed with; empty where one of them says none. */
  readonly years: readonly number[];
  /** The columns with the scores of other years than the one that is read. */
  readonly otherYears: readonly number[];
  /** The score columns of further tables that stand to the right under the same row of headings. */
  readonly beside: readonly number[];
  readonly item: number | null;
  readonly indicator: number | null;
  readonly instrument: number | null;
  readonly remark: number | null;
}

const YEAR = '(?:ประจำ)?(?:ปี)?(?:งบประมาณ)?(?:พ\\.?ศ\\.?)?25\\d\\d';
const ONLY_A_YEAR = new RegExp(`^${YEAR}$`);
/** Where raw scores stand beside their percentage, the percentage is the score. */
const PERCENT = /^(คะแนน)?(คิดเป็น)?ร้อยละ(ที่ได้)?$|^(คะแนน)?\(?%\)?$|^percent$/;
const HEADINGS = {
  score: new RegExp(`^(ผล)?คะแนน(ที่ได้|รายข้อ|เฉลี่ย|ita|\\([^)]*\\)|${YEAR})*$|^score`),
  item: /^(ข้อ|ข้อที่|ข้อคำถาม|ข้อความ|รายการ|รายการประเมิน|ประเด็นการประเมิน|คำถาม|รหัส|รหัสข้อ|item|code)$/,
  indicator: /^(ตัวชี้วัด|ตัวชี้วัดที่|indicator)$/,
  remark:
    /^(ข้อบกพร่อง|ข้อแก้ไข|หมายเหตุ|ข้อเสนอแนะ|ข้อสังเกต|ผลการวิเคราะห์|การวิเคราะห์|แนวทาง(การ)?(แก้ไข|ปรับปรุง|พัฒนา)|remark|comment)/,
  instrument: /^(เครื่องมือ|แบบสำรวจ|แบบวัด|เครื่องมือประเมิน|instrument)$/,
};

/**
 * The table heading that a row is, or null. A heading names the scores and at least one thing that is scored, or scores of several
 * years; a row
 * under it with years alone parts its scores by year. Of several years' scores those of `fiscalYear` are read.
 */
export function readHeader(row: readonly Cell[], above: Header | null, fiscalYear: number): Header | null {
  const texts = row.map((cell) => wordsOf(cell));
  if (above && isRowOfYears(texts, above)) return { ...above, ...scoreColumns(texts, fiscalYear) };
  const column = (heading: RegExp): number | null => {
    const index = texts.findIndex((text) => heading.test(text));
    return index < 0 ? null : index + 1;
  };
  const header = {
    ...scoreColumns(texts, fiscalYear),
    item: column(HEADINGS.item),
    indicator: column(HEADINGS.indicator),
    instrument: column(HEADINGS.instrument),
    remark: column(HEADINGS.remark),
  };
  const namesWhat = (header.item ?? header.indicator ?? header.instrument) !== null || header.years.length > 1;
  return header.score > 0 && namesWhat ? header : null;
}

/** The column of percentages; else the first score column of the year; else the first that states none, else the first. 0 where there is no column. */
function scoreColumns(
  texts: readonly string[],
  fiscalYear: number,
): Pick<Header, 'score' | 'years' | 'otherYears' | 'beside'> {
  const columns = texts.flatMap((text, index) => {
    if (!HEADINGS.score.test(text) && !ONLY_A_YEAR.test(text)) return [];
    return [{ column: index + 1, year: Number(/25\d\d/.exec(text)?.[0] ?? 0) }];
  });
  const percent = texts.findIndex((text) => PERCENT.test(text)) + 1;
  if (percent > 0) return { score: percent, years: [], otherYears: [], beside: [] };
  const read = columns.find(({ year }) => year === fiscalYear) ?? columns.find(({ year }) => year === 0) ?? columns[0];
  const dated = columns.filter(({ year }) => year > 0);
  return {
    score: read?.column ?? 0,
    years: dated.length < columns.length ? [] : dated.map(({ year }) => year),
    otherYears: dated.filter(({ year }) => year !== read?.year).map(({ column }) => column),
    beside: columns
      .filter(({ column, year }) => year === 0 && column > (read?.column ?? 0))
      .map(({ column }) => column),
  };
}

/** Two at least, none left of the scores' heading: a year alone may be a title. */
function isRowOfYears(texts: readonly string[], above: Header): boolean {
  const filled = texts.flatMap((text, index) => (text === '' ? [] : [{ text, column: index + 1 }]));
  return filled.length > 1 && filled.every(({ text, column }) => ONLY_A_YEAR.test(text) && column >= above.score);
}
