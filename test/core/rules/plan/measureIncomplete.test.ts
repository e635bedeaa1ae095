import { expect, test } from 'vitest';
import type { Measure } from '../../../../src/core/measures/measure.ts';
import { wordFinding } from '../../../../src/core/rules/wording.ts';
import { cellsOf } from '../../../support/checking.ts';
import { inPlan, own, tidyPlan } from './plans.ts';

test.each<[string, Partial<Measure>, string[], string]>([
  ['nobody', { responsible: null }, ['E3'], 'ยังไม่ได้ระบุผู้รับผิดชอบ'],
  ['no end', { end: null }, ['G3'], 'ยังไม่ได้ระบุวันสิ้นสุด'],
  ['no period', { start: null, end: null }, ['F3', 'G3'], 'ยังไม่ได้ระบุวันเริ่มต้น และวันสิ้นสุด'],
  ['dashes and dots', { responsible: '-', start: '……', end: ' – ' }, ['E3', 'F3', 'G3'], 'ผู้รับผิดชอบ วันเริ่มต้น และวันสิ้นสุด'],
])('a measure with %s is found, with the empty cells', (_case, parts, cells, words) => {
  const found = inPlan('measure-incomplete', tidyPlan([own(3, parts)]));
  expect(cellsOf(found)).toEqual([cells]);
  expect(found.map((finding) => wordFinding(finding, 'th')).join()).toContain(words);
});

test('each measure has a finding of its own', () => {
  const found = inPlan('measure-incomplete', tidyPlan([own(3, { end: null }), own(5, { responsible: null })]));
  expect(cellsOf(found)).toEqual([['G3'], ['E5']]);
});

test.each([
  ['everything is said', tidyPlan()],
  ['a period is a quarter', tidyPlan([own(3, { start: 'ไตรมาส 1', end: 'ไตรมาส 2' })])],
  ['the whole period stands in the start', tidyPlan([own(3, { start: 'ตุลาคม 2567 – กันยายน 2568', end: null })])],
  ['the row has no title, which is another finding', tidyPlan([own(3, { title: '', responsible: null })])],
])('silent where %s', (_case, measures) => {
  expect(inPlan('measure-incomplete', measures)).toEqual([]);
});
