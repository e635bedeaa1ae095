import { expect, test } from 'vitest';
import type { Measure } from '../../../src/core/measures/measure.ts';
import { mergePlan } from '../../../src/core/plan/mergePlan.ts';
import { planView } from '../../../src/core/sidebar/planView.ts';
import { analysisOf } from '../../support/checking.ts';
import { measureOf } from '../../support/measures.ts';
import { seedTab } from '../../support/tabs.ts';

const seed = () => analysisOf(seedTab());
const measure = (id: string, issue: number, items: string[] = []): Measure =>
  measureOf({ id, issue, title: id, steps: ['ทำ'], responsible: 'สำนักปลัด', items });

test('the measures on the tab come with their cells, the proposals after them without', () => {
  const merged = mergePlan([measure('a', 4, ['i10']), measure('b', 5)], [measure('c', 7, ['i15'])], []);
  const view = planView(seed(), merged, ['มาตรการ!A4'], 'th');
  expect(view.measures.map(({ id, cell }) => [id, cell])).toEqual([
    ['a', 'มาตรการ!A4'],
    ['b', null],
    ['c', null],
  ]);
  expect(view.measures[0]).toMatchObject({
    id: 'a',
    issue: 4,
    title: 'a',
    steps: ['ทำ'],
    responsible: 'สำนักปลัด',
    start: null,
    end: null,
    items: ['i10'],
    cell: 'มาตรการ!A4',
  });
});

test('what no measure answers is named: issues and weak items', () => {
  const merged = mergePlan([measure('a', 4, ['i10', 'i12'])], [measure('c', 7, ['i15', 'o30', 'o34', 'o35'])], []);
  const view = planView(seed(), merged, [], 'th');
  expect(view.issuesWithout).toEqual([1, 2, 3, 5, 6]);
  expect(view.itemsWithout).toEqual(['i1', 'e7', 'e8', 'e9', 'o6', 'o8', 'o14', 'o16', 'o17', 'o19', 'o21']);
});

test('the proposals leave nothing unanswered', () => {
  const view = planView(seed(), mergePlan([], seed().proposals, []), [], 'th');
  expect([view.issuesWithout, view.itemsWithout]).toEqual([[], []]);
});

test('the plan is for the year after the result, and the issues are named in the reader’s language', () => {
  const [thai, english] = (['th', 'en'] as const).map((language) =>
    planView(seed(), mergePlan([], [], []), [], language),
  );
  expect([thai?.year, thai?.issues.map(({ id }) => id)]).toEqual([2568, [1, 2, 3, 4, 5, 6, 7]]);
  expect(thai?.issues.every(({ name }) => /[ก-๙]/.test(name))).toBe(true);
  expect(english?.issues.some(({ name }) => /[ก-๙]/.test(name))).toBe(false);
});
