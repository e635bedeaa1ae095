import { describe, expect, test } from 'vitest';
import { wordFinding } from '../../../../src/core/rules/wording.ts';
import type { Tab } from '../../../../src/core/table/cell.ts';
import { cellsOf, findingsOf } from '../../../support/checking.ts';
import { seedTab, tabOf } from '../../../support/tabs.ts';

const said = (tabs: Tab | Tab[]) => findingsOf('year-fell', tabs).map((finding) => wordFinding(finding, 'th'));
const cells = (tabs: Tab | Tab[]) => cellsOf(findingsOf('year-fell', tabs));

/** This year's column C, last year's column B. */
const beside = (...rows: string[]) => tabOf(['ข้อ\tคะแนน ปี 2567\tคะแนน ปี 2568', ...rows].join('\n'));

test('what fell is said once, with both figures', () => {
  const sheet = beside(
    'การใช้อำนาจ\t95.20\t97.78',
    'การใช้ทรัพย์สินของราชการ\t80.10\t75.35',
    'IIT\t88\t87.99',
    'i1\t90\t85',
  );
  expect(said(sheet)).toEqual([
    'คะแนนปี 2568 ลดลงจากปี 2567: IIT 88.00 → 87.99, ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ 80.10 → 75.35, i1 90.00 → 85.00',
  ]);
  expect(cells(sheet)).toEqual([['C4', 'C3', 'C5']]);
});

test('five items are named, those that fell most', () => {
  const sheet = beside(...[90, 80, 70, 60, 50, 40, 89].map((score, index) => `i${index + 1}\t95\t${score}`));
  expect(said(sheet)).toEqual([
    'คะแนนปี 2568 ลดลงจากปี 2567: ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ 95.00 → 80.00, ตัวชี้วัดที่ 2 การใช้งบประมาณ 95.00 → 50.00, i6 95.00 → 40.00, i5 95.00 → 50.00, i4 95.00 → 60.00, i3 95.00 → 70.00, i2 95.00 → 80.00',
  ]);
});

test('an item that had another number is named with both', () => {
  const before = tabOf('ผลการประเมิน ปี 2566\no18\t100', 'ปีก่อน');
  const sheet = tabOf('ปี 2567\no13\t50\no1\t100');
  expect(said([sheet, before])).toEqual(['คะแนนปี 2567 ลดลงจากปี 2566: o13 (2566: o18) 100.00 → 50.00']);
});

test('the overall score is called by its name', () => {
  expect(said(beside('คะแนนภาพรวม\t90\t89', 'IIT\t90\t90'))).toEqual([
    'คะแนนปี 2568 ลดลงจากปี 2567: คะแนนรวม 90.00 → 89.00',
  ]);
});

describe('silent', () => {
  test.each<[string, Tab]>([
    ['where nothing is known of last year', seedTab()],
    ['where all rose or stayed', beside('IIT\t88\t88', 'i1\t90\t95')],
    ['where items fell by less than 5', beside('i1\t90\t85.01')],
  ])('%s', (_what, sheet) => {
    expect(said(sheet)).toEqual([]);
  });
});
