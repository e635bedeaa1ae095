import { expect, test } from 'vitest';
import { inPlan, own, tidyPlan } from './plans.ts';

const without = (...issues: number[]) => tidyPlan().filter(({ issue }) => !issues.includes(issue));

test('all issues without a measure are one finding, with their names', () => {
  const [finding, ...others] = inPlan('issue-without-measure', without(2, 4));
  expect(others).toEqual([]);
  expect(finding?.params['issuesTh']).toBe(
    'ประเด็นที่ 2 การให้บริการและระบบ E-Service, ประเด็นที่ 4 กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ',
  );
});

test('the weak items that are left with the issue are named', () => {
  const [finding] = inPlan('issue-without-measure', without(4), { i10: 6000, i12: 6000, i1: 6000 });
  expect(finding?.params['issuesTh']).toContain('ราชการ (มีข้อที่ต้องปรับปรุง i10, i12)');
  expect(finding?.params['issuesEn']).toContain('state property (weak items i10, i12)');
});

test.each([
  ['each issue has one', tidyPlan()],
  ['the measure of an issue stands at the end', [...without(1), own(9, { issue: 1 })]],
])('silent where %s', (_case, measures) => {
  expect(inPlan('issue-without-measure', measures)).toEqual([]);
});
