import { expect, test } from 'vitest';
import { yearsHeaded, yearsWritten } from '../../../src/core/reading/statedYears.ts';
import { tabOf } from '../../support/tabs.ts';

const places = (stated: readonly { year: number; row: number; column: number }[]) =>
  stated.map(({ year, row, column }) => [year, row, column]);

test('the years that head score columns have their cells', () => {
  const tab = tabOf('ปี 2560\nข้อ\tคะแนน ปี 2566\tคะแนน ปี ๒๕๖๗\ni1\t80\t90');
  expect(places(yearsHeaded(tab))).toEqual([
    [2566, 2, 2],
    [2567, 2, 3],
  ]);
});

test('a row of years under the heading has them too', () => {
  const tab = tabOf('ข้อ\tคะแนน\n\tปี 2566\tปี 2567\ni1\t80\t90');
  expect(places(yearsHeaded(tab))).toEqual([
    [2566, 2, 2],
    [2567, 2, 3],
  ]);
});

test('of the years in other texts those least doubted are given, with their cells', () => {
  const tab = tabOf('ก่อตั้งปี 2565\nอบต.\tผลการประเมิน ITA ปี 2567 และ ปี 2566\nข้อ\tคะแนน ปี 2568\ni1\t90\nITA ปี 2564');
  expect(places(yearsWritten(tab))).toEqual([
    [2567, 2, 2],
    [2566, 2, 2],
  ]);
});

test('plans and figures have none as the result’s own', () => {
  const tab = tabOf('แผนปี 2568\nปี 2566 ได้ 80.12 คะแนน\nพ.ร.บ. พ.ศ. 2540\nลดลงจากปี 2565');
  expect(yearsWritten(tab)).toEqual([]);
});
