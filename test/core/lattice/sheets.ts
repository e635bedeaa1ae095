import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { measureBank } from '../../../src/core/measures/bank/index.ts';
import { proposeMeasures } from '../../../src/core/plan/proposeMeasures.ts';
import { UNKNOWN_AGENCY } from '../../../src/core/reading/agency.ts';
import type { ScoreSheet } from '../../../src/core/reading/scoreSheet.ts';
import { computeResults } from '../../../src/core/results/computeResults.ts';
import type { Checked } from '../../../src/core/rules/rule.ts';
import type { Tab } from '../../../src/core/table/cell.ts';
import { readScoreSheet } from '../../support/reading.ts';
import { tab } from '../../support/tabs.ts';
import type { DrawnAgency } from './drawnAgency.ts';

/** A sheet as the rules see it. */
export function checkedSheet(sheet: ScoreSheet): Checked {
  const results = computeResults(sheet, fy2567);
  return {
    framework: fy2567,
    yearKnown: true,
    agency: UNKNOWN_AGENCY,
    tabs: [],
    sheet,
    results,
    previous: null,
    previousTabs: [],
    settingProblems: [],
    narratives: [],
    tabFlaws: [],
    bankFlaws: [],
    bank: measureBank,
    measures: proposeMeasures(results, measureBank).map((measure) => ({ measure, places: {} })),
  };
}

export function checkedTab(source: Tab): Checked {
  return checkedSheet(readScoreSheet([source], fy2567, null));
}

/** The indicators, then a row an item, in columns A and B. */
export function agencyTab({ items, indicators }: DrawnAgency): Tab {
  return tab([
    ['ปีงบประมาณ พ.ศ. 2567'],
    ...[...indicators].map(([id, score]) => [`ตัวชี้วัดที่ ${id}`, score]),
    ['ข้อ', 'คะแนน'],
    ...items,
  ]);
}

/**
 * The seed agency's surveys, every slip of its report put right: 33 of its staff, 90 of the public. `others` replaces
 * scores by item code; an item with several stands in as many rows.
 */
export function seedSurveys(others: Readonly<Record<string, string | readonly string[]>> = {}): Tab {
  const scores = { ...STAFF, ...PUBLIC, ...others };
  const rows = Object.entries(scores).flatMap(([code, score]) => [score].flat().map((one) => [code, one]));
  return tab([
    ['ตัวชี้วัดที่ 1', '90.50'],
    ['ตัวชี้วัดที่ 2', '91.92'],
    ['ตัวชี้วัดที่ 3', '97.78'],
    ['ตัวชี้วัดที่ 4', others['4'] ?? '75.35'].flat(),
    ['ตัวชี้วัดที่ 5', '87.68'],
    ['ข้อ', 'คะแนน'],
    ...rows.filter(([code]) => code !== '4'),
  ]);
}

const STAFF = {
  i1: '84.24',
  i2: '87.27',
  i3: '100',
  i4: '90.30',
  i5: '93.33',
  i6: '92.12',
  i7: '95.76',
  i8: '97.58',
  i9: '100',
  i10: '67.27',
  i11: '98.79',
  i12: '60',
  i13: '92.73',
  i14: '86.06',
  i15: '84.24',
};
const PUBLIC = {
  e1: '86.89',
  e2: '87.78',
  e3: '97.78',
  e4: '85.33',
  e5: '85.33',
  e6: '87.56',
  e7: '83.33',
  e8: '84.67',
  e9: '38.89',
};
