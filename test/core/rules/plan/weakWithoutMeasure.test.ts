import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../../support/checking.ts';
import { inPlan, inPlanOfIndicators, own, tidyPlan } from './plans.ts';

const CODE = 'weak-without-measure';
const weak = { i10: 6000, i12: 6000 };

test('the weak items of an issue are one finding, at the items of its measures', () => {
  const found = inPlan(CODE, tidyPlan([own(4, { items: ['i11'] })]), weak);
  expect(cellsOf(found)).toEqual([['H4']]);
  expect(found[0]?.params['itemsTh']).toMatch(/^i10 .+, i12 .+$/);
});

test('a proposal whose items were deleted is no measure of staff’s own, which may answer anything', () => {
  expect(inPlan(CODE, tidyPlan([own(4, { items: [] })]), weak)).toEqual([]);
  const proposal = own(4, { id: 'asset-borrowing-register', items: [] });
  expect(inPlan(CODE, [...tidyPlan().filter(({ issue }) => issue !== 4), proposal], weak)).toHaveLength(1);
});

describe('silent', () => {
  test.each([
    ['where a measure names the items', tidyPlan([own(4, { items: ['i10', 'i12'] })]), weak],
    [
      'where measures of another issue name them',
      tidyPlan([own(4, { items: ['i10'] }), own(7, { items: ['i12'] })]),
      weak,
    ],
    ['where another issue of the item has a measure for anything', tidyPlan([own(1, { items: ['i2'] })]), { i1: 6000 }],
    ['where the issue has no measure: that is said already', tidyPlan().filter(({ issue }) => issue !== 4), weak],
    ['where nothing is weak', tidyPlan([own(4, { items: ['i11'] })]), {}],
  ])('%s', (_case, measures, scores) => {
    expect(inPlan(CODE, measures, scores)).toEqual([]);
  });
});

test('an item that bears on several issues is named once, under the first that has measures', () => {
  const planned = tidyPlan([own(1, { items: ['i3'] }), own(2, { items: ['e9'] })]);
  expect(inPlan(CODE, planned, { i1: 6000 }).map(({ params }) => params['issue'])).toEqual(['1']);
  const secondOnly = planned.filter(({ issue }) => issue !== 1);
  expect(inPlan(CODE, secondOnly, { i1: 6000 }).map(({ params }) => params['issue'])).toEqual(['2']);
});

describe('an indicator under the target of which no item is known to be weak', () => {
  const without4 = tidyPlan().filter(({ issue }) => issue !== 4);

  test('has lost its measures where its issue has but one to keep things up, or for another item', () => {
    const general = own(4, { id: 'asset-yearly-count' });
    for (const left of [general, own(4, { items: ['o10'] })]) {
      const [finding, ...more] = inPlanOfIndicators(CODE, [...without4, left], { 4: 80 });
      expect(more).toEqual([]);
      expect(finding?.params).toMatchObject({ issue: '4', itemsTh: 'ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ' });
    }
  });

  test.each([
    ['a measure of staff’s own for all of the issue', own(4)],
    ['a measure that names an item of it', own(4, { items: ['i11'] })],
    ['one of the bank on what it asks', own(4, { id: 'asset-borrowing-register' })],
  ])('is answered by %s', (_, measure) => {
    expect(inPlanOfIndicators(CODE, [...without4, measure], { 4: 80 })).toEqual([]);
  });

  test('is named with its issue where that has no measure at all', () => {
    const [finding] = inPlanOfIndicators('issue-without-measure', without4, { 4: 80 });
    expect(finding?.params['issuesTh']).toMatch(/\(มีข้อที่ต้องปรับปรุง ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ\)$/);
    expect(inPlanOfIndicators(CODE, without4, { 4: 80 })).toEqual([]);
  });
});
