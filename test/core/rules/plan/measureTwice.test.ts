import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../../support/checking.ts';
import { inPlan, own, tidyPlan } from './plans.ts';

const particular = [1, 2, 3].map((step) => `สุ่มเรื่องที่ดำเนินการแล้วเสร็จกองละ 10 เรื่อง เทียบขั้นตอนและเวลากับคู่มือ รอบที่ ${step}`);
const common = ['แต่งตั้งคณะทำงาน', 'จัดทำแผนการดำเนินงาน', 'ดำเนินการตามแผน', 'รายงานผลให้ผู้บริหารทราบ'];

describe('one finding with all rows', () => {
  test.each([
    ['the same title', tidyPlan([own(8, { issue: 3, title: 'มาตรการที่ 3' })]), [['C3', 'C8']]],
    [
      'the same title, spaced and numbered otherwise',
      tidyPlan([own(8, { issue: 3, title: 'มาตรการ ที่ ๓' })]),
      [['C3', 'C8']],
    ],
    [
      'the same title three times',
      tidyPlan([own(8, { issue: 3, title: 'มาตรการที่ 3' }), own(9, { issue: 3, title: 'มาตรการที่ 3' })]),
      [['C3', 'C8', 'C9']],
    ],
    [
      'the same particular steps',
      tidyPlan([own(3, { steps: particular }), own(8, { issue: 3, steps: particular })]),
      [['C3', 'C8']],
    ],
    [
      'the same title and steps under two issues',
      tidyPlan([own(8, { issue: 2, title: 'มาตรการที่ 3', steps: ['ทำเรื่องที่ 3'] })]),
      [['C3', 'C8']],
    ],
  ])('%s', (_case, measures, cells) => {
    expect(cellsOf(inPlan('measure-twice', measures))).toEqual(cells);
  });
});

describe('silent', () => {
  test.each([
    ['where all differ', tidyPlan()],
    ['where a title stands under another issue', tidyPlan([own(8, { issue: 2, title: 'มาตรการที่ 3' })])],
    [
      'where neither has steps, under two issues',
      tidyPlan([own(3, { steps: [] }), own(8, { issue: 2, title: 'มาตรการที่ 3', steps: [] })]),
    ],
    ['where steps are those of any plan', tidyPlan([own(3, { steps: common }), own(8, { issue: 3, steps: common })])],
    ['where neither row has a title', tidyPlan([own(3, { title: '' }), own(8, { issue: 3, title: '' })])],
  ])('%s', (_case, measures) => {
    expect(inPlan('measure-twice', measures)).toEqual([]);
  });
});
