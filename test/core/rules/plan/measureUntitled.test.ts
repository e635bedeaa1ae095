import { expect, test } from 'vitest';
import { cellsOf } from '../../../support/checking.ts';
import { inPlan, own, tidyPlan } from './plans.ts';

test('rows without a title are one finding, known by their first step', () => {
  const found = inPlan('measure-untitled', tidyPlan([own(3, { title: '' }), own(8, { issue: 3, title: '' })]));
  expect(cellsOf(found)).toEqual([['C3', 'C8']]);
  expect(found[0]?.params).toEqual({ count: '2', steps: 'ทำเรื่องที่ 3' });
});

test('silent where every row has a title', () => {
  expect(inPlan('measure-untitled', tidyPlan([own(3, { steps: [] })]))).toEqual([]);
});
