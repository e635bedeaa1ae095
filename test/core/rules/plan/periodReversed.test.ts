import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../../support/checking.ts';
import { inPlan, own, tidyPlan } from './plans.ts';

const found = (start: string, end: string) => inPlan('period-reversed', tidyPlan([own(4, { start, end })]));

describe('a period that ends before it starts is found, with a fix where one year is surely mistyped', () => {
  test.each<[string, string, string | undefined]>([
    ['1 ตุลาคม 2568', '30 กันยายน 2568', 'F4 1 ตุลาคม 2567'],
    ['๑ ต.ค. ๖๘', '๓๐ ก.ย. ๖๘', 'F4 ๑ ต.ค. ๖๗'],
    ['1/10/2025', '30/9/2025', 'F4 1/10/2024'],
    ['1 ตุลาคม 2567', '30 กันยายน 2567', 'G4 30 กันยายน 2568'],
    ['ไตรมาส 4/2568', 'ไตรมาส 1/2568', undefined],
    ['1 มีนาคม 2568', '31 มกราคม 2568', undefined],
    ['1 ตุลาคม 2567', '30 กันยายน 2467', undefined],
    ['1 ตุลาคม 2569', '30 กันยายน 2569', undefined],
  ])('%s – %s', (start, end, fix) => {
    const [finding, ...others] = found(start, end);
    expect(others).toEqual([]);
    expect(cellsOf(finding ? [finding] : [])).toEqual([['F4', 'G4']]);
    const column = finding?.fix?.place.column === 6 ? 'F4' : 'G4';
    expect(finding?.fix && `${column} ${finding.fix.to}`).toBe(fix);
  });
});

test('such a period is not said to be outside the year as well', () => {
  const measures = tidyPlan([own(4, { start: '1 ตุลาคม 2568' })]);
  expect(inPlan('period-outside-year', measures)).toEqual([]);
});

test.each([
  ['1 มีนาคม 2568', '1 มีนาคม 2568'],
  ['มีนาคม 2568', 'มีนาคม 2568'],
  ['ตลอดปีงบประมาณ พ.ศ. 2568', 'ตลอดปีงบประมาณ พ.ศ. 2568'],
  ['ไตรมาส 4', 'ไตรมาส 1'],
])('silent for %s – %s', (start, end) => {
  expect(found(start, end)).toEqual([]);
});
