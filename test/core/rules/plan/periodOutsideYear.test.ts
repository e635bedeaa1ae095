import { describe, expect, test } from 'vitest';
import type { Measure } from '../../../../src/core/measures/measure.ts';
import type { Finding } from '../../../../src/core/rules/rule.ts';
import { cellsOf, findingsOf } from '../../../support/checking.ts';
import { tabOf } from '../../../support/tabs.ts';
import { inPlan, onTab, own, tidyPlan } from './plans.ts';

const found = (...measures: Measure[]) => inPlan('period-outside-year', tidyPlan(measures));
const fixes = (findings: readonly Finding[]) => findings.map(({ fix }) => fix?.to ?? null);

describe('each date outside the year is found; its fix changes one digit of the year', () => {
  test.each<[string, string, string[][], (string | null)[]]>([
    ['1 ตุลาคม 2566', '30 กันยายน 2568', [['F4']], ['1 ตุลาคม 2567']],
    ['1 ตุลาคม 2567', '30 กันยายน 2569', [['G4']], ['30 กันยายน 2568']],
    ['1 ตุลาคม 2557', '30 กันยายน 2568', [['F4']], ['1 ตุลาคม 2567']],
    ['ต.ค. 66', 'ก.ย. 68', [['F4']], ['ต.ค. 67']],
    ['ไตรมาส 1/2567', 'ไตรมาส 2/2568', [['F4']], ['ไตรมาส 1/2568']],
    ['1 ตุลาคม 2546', '30 กันยายน 2568', [['F4']], [null]],
    ['15 กันยายน 2567', '15 ตุลาคม 2567', [['F4']], [null]],
    ['วันอังคารที่ 1 ตุลาคม 2566', '30 กันยายน 2568', [['F4']], [null]],
    ['29 กุมภาพันธ์ 2567', '30 กันยายน 2568', [['F4']], [null]],
    ['ไตรมาส 1 (ต.ค. – ธ.ค. 2566)', '30 กันยายน 2568', [['F4']], [null]],
  ])('%s – %s', (start, end, cells, to) => {
    const findings = found(own(4, { start, end }));
    expect(cellsOf(findings)).toEqual(cells);
    expect(fixes(findings)).toEqual(to);
  });
});

test('it says which date of which measure, and which year the plan is for', () => {
  const [finding] = found(own(4, { start: '1 ตุลาคม 2566' }));
  const who = { whoTh: 'มาตรการ “มาตรการที่ 4”', whoEn: '“มาตรการที่ 4”' };
  const year = { year: '2568', before: '2567' };
  expect(finding?.params).toEqual({
    whichTh: 'วันเริ่มต้น',
    whichEn: 'The start',
    date: '1 ตุลาคม 2566',
    ...who,
    ...year,
  });
  const [end] = found(own(4, { end: '30 กันยายน 2569' }));
  expect(end?.params).toMatchObject({ whichTh: 'วันสิ้นสุด', whichEn: 'The end', date: '30 กันยายน 2569' });
});

test('the same wrong date in several rows has no fix: all are changed at once', () => {
  const rows = [1, 2].map((issue) => own(issue, { start: '1 ตุลาคม 2566' }));
  expect(found(...rows).map(({ places, fix }) => [places.length, fix])).toEqual([[2, undefined]]);
});

test('of two wrong dates that one has a fix which leaves them in order; then the other has', () => {
  const lastYear = { start: '1 ตุลาคม 2566', end: '30 กันยายน 2567' };
  expect(fixes(found(own(4, lastYear)))).toEqual([null, '30 กันยายน 2568']);
  expect(fixes(found(own(4, { ...lastYear, end: '30 กันยายน 2568' })))).toEqual(['1 ตุลาคม 2567']);
  const nextYear = { start: '1 ตุลาคม 2568', end: '30 กันยายน 2569' };
  expect(fixes(found(own(4, nextYear)))).toEqual(['1 ตุลาคม 2567', null]);
});

test('a plan copied from last year has two findings, not fourteen', () => {
  const lastYear = { start: '1 ตุลาคม 2566', end: '30 กันยายน 2567' };
  const findings = found(...[1, 2, 3, 4, 5, 6, 7].map((issue) => own(issue, lastYear)));
  expect(findings.map(({ params, places }) => [params['whoTh'], places.length])).toEqual([
    ['7 มาตรการ', 7],
    ['7 มาตรการ', 7],
  ]);
});

describe('silent', () => {
  test.each([
    ['1 ตุลาคม 2567', '30 กันยายน 2568'],
    ['เมษายน ๒๕๖๘', 'กันยายน ๒๕๖๘'],
    ['ตลอดปีงบประมาณ พ.ศ. 2568', 'ตลอดปีงบประมาณ พ.ศ. 2568'],
    ['ไตรมาส 1', 'ตลอดปี'],
  ])('for %s – %s', (start, end) => {
    expect(found(own(4, { start, end }))).toEqual([]);
  });

  test('where nobody states the year', () => {
    const measures = onTab([own(4, { start: '1 ตุลาคม 2560', end: '30 กันยายน 2561' })]);
    expect(
      findingsOf(
        'period-outside-year',
        tabOf(Array.from({ length: 35 }, (_, index) => `o${index + 1}\t100`).join('\n')),
        { measures },
      ),
    ).toEqual([]);
  });
});
