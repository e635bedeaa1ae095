import { readScoreSheet } from '../../support/reading.ts';
/** Drawn agencies (see drawnAgency.ts) as clean workbooks of several years: score tables and the plan on its tab. */

import { frameworkOf, newest } from '../../../src/core/framework/frameworks.ts';
import { measureBank } from '../../../src/core/measures/bank/index.ts';
import { proposeMeasures } from '../../../src/core/plan/proposeMeasures.ts';
import { computeResults } from '../../../src/core/results/computeResults.ts';
import type { Tab } from '../../../src/core/table/cell.ts';
import { measuresTab } from '../../../src/core/tabs/measures/measuresTab.ts';
import { tab } from '../../support/tabs.ts';
import { tabOfView } from '../../support/views.ts';
import { drawAgency, type Random, seeded, wholeNumber } from '../lattice/drawnAgency.ts';

/** What an agency's report prints, every cell as text. */
export interface DrawnTables {
  readonly year: number;
  /** Instrument, number, name, score. */
  readonly indicators: readonly (readonly string[])[];
  /** Instrument, score. */
  readonly instruments: readonly (readonly string[])[];
  readonly overall: string;
  readonly level: string;
  /** Code, topic, score, remark. */
  readonly items: readonly (readonly string[])[];
}

export const YEARS = [2567, 2568] as const;

/** The disclosures of each sub-indicator, of indicator 9 and of indicator 10. */
const DISCLOSURES: Readonly<Record<number, readonly (readonly number[])[]>> = {
  2567: [
    [6, 7, 4, 4, 4],
    [6, 4],
  ],
  2568: [
    [4, 7, 2, 3, 4],
    [4, 4],
  ],
};
const SHARES = { IIT: 30, EIT: 30, OIT: 40 };

export function drawTables(seed: number, year: number): DrawnTables {
  const random = seeded(seed);
  const { items, indicators } = drawAgency(random);
  const disclosed = (DISCLOSURES[year] ?? []).map((groups) => groups.map((size) => drawDisclosures(random, size)));
  const scores = [
    ...[...items].filter(([code]) => !code.startsWith('o')),
    ...disclosed.flat(2).map((score, index) => [`o${index + 1}`, print(score)] as const),
  ];
  const surveys = [...indicators.values()].slice(0, 8).map((figure) => Math.round(Number(figure) * 100));
  const means = [...surveys, ...disclosed.map((groups) => average(groups.map(average)))];
  const instruments = { IIT: means.slice(0, 5), EIT: means.slice(5, 8), OIT: means.slice(8) };
  const totals = Object.entries(instruments).map(([id, own]) => [id, average(own)] as const);
  const overall = quotient(
    totals.reduce((sum, [id, total]) => sum + total * SHARES[id as keyof typeof SHARES], 0),
    100,
  );
  const framework = frameworkOf(year);
  return {
    year,
    indicators: means.map((mean, index) => [
      index < 5 ? 'IIT' : index < 8 ? 'EIT' : 'OIT',
      String(index + 1),
      framework?.indicators[index]?.name.th ?? '',
      print(mean),
    ]),
    instruments: totals.map(([id, total]) => [id, print(total)]),
    overall: print(overall),
    level: levelOf(overall, Math.min(...totals.map(([, total]) => total))),
    items: scores.map(([code, score]) => [
      code,
      framework?.items.find((item) => item.code === code)?.topic.th ?? '',
      score,
      Number(score) < (code.startsWith('o') ? 100 : 85) ? 'ปรับปรุง' : 'รักษาระดับ',
    ]),
  };
}

/** The tables on one tab, as the report has them: an instrument stands once, before its first indicator. */
export function scoresTab({ year, indicators, instruments, overall, level, items }: DrawnTables): Tab {
  return tab(
    [
      [`ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ปีงบประมาณ พ.ศ. ${year}`],
      ['องค์การบริหารส่วนตำบลหนองซอน อำเภอเชียงยืน จังหวัดมหาสารคาม'],
      ['คะแนนภาพรวม', overall],
      ['ระดับ', level],
      [],
      ['แบบสำรวจ', 'ตัวชี้วัด', 'รายละเอียดตัวชี้วัด', 'คะแนน'],
      ...indicators.map(([id = '', ...rest], at) => [indicators[at - 1]?.[0] === id ? '' : id, ...rest]),
      [],
      ['เครื่องมือ', 'คะแนน'],
      ...instruments,
      [],
      ['ข้อ', 'รายละเอียด', 'คะแนน', 'ข้อบกพร่อง/ข้อแก้ไข/ปรับปรุง/รักษาระดับ'],
      ...items,
    ],
    'ผลคะแนน',
  );
}

/** The tab with the plan that is proposed for the scores. */
export function planTab(scores: Tab, year: number): Tab {
  const framework = frameworkOf(year) ?? newest;
  const results = computeResults(readScoreSheet([scores], framework, null), framework);
  const proposals = proposeMeasures(results, measureBank);
  return tabOfView(measuresTab(proposals, framework, 'th'), 'มาตรการ');
}

function drawDisclosures(random: Random, size: number): number[] {
  return Array.from({ length: size }, () => 50_00 * wholeNumber(random, 0, 2));
}

function average(scores: readonly number[]): number {
  return quotient(
    scores.reduce((sum, score) => sum + score, 0),
    scores.length,
  );
}

/** Halves up. */
function quotient(dividend: number, divisor: number): number {
  return Math.floor((2 * dividend + divisor) / (2 * divisor));
}

function levelOf(overall: number, least: number): string {
  if (Math.min(overall, least) >= 95_00) return 'ผ่านดีเยี่ยม';
  if (overall >= 85_00) return least >= 85_00 ? 'ผ่านดี' : 'ผ่าน';
  return overall >= 70_00 ? 'ต้องปรับปรุง' : 'ต้องปรับปรุงโดยด่วน';
}

/** As the seed agency's report prints: 84.24, but 60. */
function print(score: number): string {
  return (score / 100).toFixed(2).replace('.00', '');
}
