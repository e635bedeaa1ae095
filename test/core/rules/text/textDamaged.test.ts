import { describe, expect, test } from 'vitest';
import type { PlannedMeasure } from '../../../../src/core/plan/plannedMeasure.ts';
import { wordFinding } from '../../../../src/core/rules/wording.ts';
import type { Tab } from '../../../../src/core/table/cell.ts';
import { analysisOf, cellsOf, findingsOf } from '../../../support/checking.ts';
import { measureOf } from '../../../support/measures.ts';
import { seedTab, tabOf } from '../../../support/tabs.ts';

function sheetWith(text: string): Tab {
  return tabOf(`ปีงบประมาณ พ.ศ. 2567\n${text}\nข้อ\tคะแนน\ni1\t84.24`);
}

const planned: PlannedMeasure = {
  measure: measureOf({
    title: 'ปรับปรุงการท างาน',
    steps: ['จัดท าแผน', 'รายงานผล'],
    responsible: 'ส านักปลัด',
  }),
  places: {
    title: { tab: 'มาตรการ', row: 4, column: 3 },
    steps: { tab: 'มาตรการ', row: 4, column: 4 },
    responsible: { tab: 'มาตรการ', row: 4, column: 5 },
  },
};

describe('broken Thai', () => {
  test.each([
    ['คู่มือส าหรับประชาชน', 'คู่มือสำหรับประชาชน'],
    ['เเผนงาน', 'แผนงาน'],
    ['ส\u200Bาหรับ\u00A0ประชาชน', 'สำหรับ ประชาชน'],
  ])('%s has one finding, with the repaired text as its fix', (broken, right) => {
    const [finding, ...more] = findingsOf('text-damaged', sheetWith(broken));
    expect(finding?.fix).toEqual({ place: { tab: 'Sheet', row: 2, column: 1 }, from: broken, to: right });
    expect(more).toEqual([]);
    expect(findingsOf('text-invisible', sheetWith(broken))).toEqual([]);
    expect(findingsOf('text-damaged', sheetWith(right))).toEqual([]);
  });

  test('of a cell with several is one finding, which shows where', () => {
    const findings = findingsOf('text-damaged', sheetWith('รายงานฉบับนี้จัดท าแผนงานเพื่อใช้ในการด าเนินงานของหน่วยงาน'));
    expect(cellsOf(findings)).toEqual([['A2']]);
    expect(findings.map((finding) => wordFinding(finding, 'th'))).toEqual([
      'ข้อความเพี้ยน “…บนี้จัดท าแผนงานเพื่อใช้ในการด าเนินงานข…” ควรเป็น “…บนี้จัดทำแผนงานเพื่อใช้ในการดำเนินงานข…”',
    ]);
  });

  test('in the plan is found without a fix, and only where it stands in a cell', () => {
    const found = findingsOf('text-damaged', sheetWith('ผล'), { measures: [planned] });
    expect(found.map(({ places: [place], fix }) => [place?.column, fix])).toEqual([
      [4, undefined],
      [3, undefined],
      [5, undefined],
    ]);
    const proposed = [{ ...planned, places: {} }];
    expect(findingsOf('text-damaged', sheetWith('ผล'), { measures: proposed })).toEqual([]);
  });
});

describe('what cannot be seen', () => {
  test.each([
    ['ผลการ\u200Bประเมิน', 'ผลการประเมิน'],
    ['ผล\u00A0การประเมิน', 'ผล การประเมิน'],
  ])('%j is a notice of its own, with a fix', (text, to) => {
    const tab = sheetWith(text);
    expect(findingsOf('text-invisible', tab).map(({ severity, fix }) => [severity, fix?.to])).toEqual([['notice', to]]);
    expect(findingsOf('text-damaged', tab)).toEqual([]);
    expect(findingsOf('text-invisible', sheetWith(to))).toEqual([]);
  });

  test('is left in scores', () => {
    const tab = tabOf('ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni1\t84.24\u00A0\ni2\t\u200B90.30');
    expect(analysisOf(tab).findings.filter(({ rule }) => rule.startsWith('text-'))).toEqual([]);
  });
});

test('the seed agency’s tables hold neither', () => {
  expect(findingsOf('text-damaged', seedTab())).toEqual([]);
  expect(findingsOf('text-invisible', seedTab())).toEqual([]);
});
