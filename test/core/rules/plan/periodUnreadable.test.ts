import { expect, test } from 'vitest';
import { cellsOf } from '../../../support/checking.ts';
import { inPlan, own, tidyPlan } from './plans.ts';

test('all dates that cannot be read are one finding, the first few shown', () => {
  const found = inPlan(
    'period-unreadable',
    tidyPlan([
      own(2, { start: 'ไตรมาส 1', end: 'ไตรมาส 2' }),
      own(3, { start: 'ไตรมาส 1', end: 'ตลอดปี' }),
      own(5, { end: '31 กุมภาพันธ์ 2568' }),
    ]),
  );
  expect(cellsOf(found)).toEqual([['F2', 'G2', 'F3', 'G3', 'G5']]);
  expect(found[0]?.params).toEqual({ count: '5', dates: '“ไตรมาส 1”, “ไตรมาส 2”, “ตลอดปี”, …' });
});

test.each([
  ['ไตรมาส 1/2568', 'ไตรมาสที่ 4 ปีงบประมาณ พ.ศ. 2568'],
  ['ต.ค. 67', 'ก.ย. 68'],
  ['ตลอดปีงบประมาณ พ.ศ. 2568', null],
  ['-', ''],
])('silent for %s – %s', (start, end) => {
  expect(inPlan('period-unreadable', tidyPlan([own(4, { start, end })]))).toEqual([]);
});
