import { expect, test } from 'vitest';
import { analyseExample, exampleWorkbook, tabsOf } from '../../../build/docs/exampleWorkbook.ts';

const SHEET = 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni1\t84.24';

test('a sheet is one tab', () => {
  expect(tabsOf(exampleWorkbook({ sheet: SHEET })).map(({ name, rows }) => [name, rows.length])).toEqual([
    ['ผลคะแนน', 3],
  ]);
});

test('a line in brackets begins another tab', () => {
  const tabs = tabsOf(exampleWorkbook({ sheet: `[ก]\n${SHEET}\n[ข]\ni2\t90` }));
  expect(tabs.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['ก', 3],
    ['ข', 1],
  ]);
});

test('the rows of measures stand under the add-on’s own headings, and are read as the plan', () => {
  const measures = 'own-1\t4\tทะเบียนทรัพย์สิน\tจัดทำทะเบียน\tกองคลัง\t1 ตุลาคม 2567\t30 กันยายน 2568\ti1';
  const { plan } = analyseExample(exampleWorkbook({ sheet: SHEET, measures }));
  expect(plan.kept).toEqual([expect.objectContaining({ id: 'own-1', issue: 4, responsible: 'กองคลัง', items: ['i1'] })]);
});

test('the settings apply', () => {
  const settings = 'ปีงบประมาณของผลประเมิน\t2568';
  expect(analyseExample(exampleWorkbook({ sheet: 'ข้อ\tคะแนน\ni1\t84.24', settings })).framework.fiscalYear).toBe(2568);
});

test('a sheet without scores is no example', () => {
  expect(() => analyseExample(exampleWorkbook({ sheet: 'ปี 2567' }))).toThrow('not analysed: nothing');
});
