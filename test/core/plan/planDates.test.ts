import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatThaiDate } from '../../../src/core/calendar/thaiDate.ts';
import { inThai, planDates, wholeInThai } from '../../../src/core/plan/planDates.ts';

const dates = (start: string | null, end: string | null) => {
  const read = planDates({ start, end }, 2568);
  return [read.start?.iso ?? null, read.end?.iso ?? null];
};

describe('two dates that tell how each other is meant', () => {
  test.each([
    ['10/1/2024', '9/30/2025'],
    ['1/10/2024', '30/9/2025'],
    ['1/10/2567', '30/9/2568'],
    ['10/1/2567', '9/30/2568'],
    ['๐๑-๑๐-๖๗', '๓๐-๐๙-๖๘'],
    ['1/10/24', '30/9/25'],
    ['2024-10-01', '2025-09-30'],
    ['1 Oct 2024', '30 Sep 2025'],
    ['1 ต.ค. 67', '30 กันยายน 2568'],
    ['ต.ค. 67', 'ก.ย. 68'],
    ['1/10/2024', '30 กันยายน 2568'],
    ['ไตรมาส 1/2568', 'ไตรมาส 4/2568'],
  ])('%s – %s', (start, end) => {
    expect(dates(start, end)).toEqual(['2024-10-01', '2025-09-30']);
  });
});

describe('alone', () => {
  test.each([
    ['10/1/2024', '2024-10-01'],
    ['1/10/2024', '2024-10-01'],
    ['1/10/2567', '2024-10-01'],
    ['10/1/2567', '2024-01-10'],
    ['9/30/2025', '2025-09-30'],
    ['5/5/2025', '2025-05-05'],
    ['1/1/2020', '2020-01-01'],
  ])('%s is the day that lies in the plan’s year', (start, iso) => {
    expect(dates(start, null)).toEqual([iso, null]);
  });
});

test.each([
  ['3/5/2025', null],
  ['3/5/2025', '6/7/2025'],
  ['ไตรมาส 1', 'ไตรมาส 4'],
  ['ตลอดปี', null],
  ['31/31/2568', '-'],
])('nobody can tell %j – %j', (start, end) => {
  expect(dates(start, end)).toEqual([null, null]);
});

test('where one cannot be read, the other still is', () => {
  expect(dates('1/10/2024', '31/31/2568')).toEqual(['2024-10-01', null]);
  expect(dates('โดยเร็ว', '30/9/2025')).toEqual([null, '2025-09-30']);
});

test('however two days of the plan’s year are written, if both alike, they are read or left open, never taken for others', () => {
  const day = fc.date({ min: new Date('2024-10-01'), max: new Date('2025-09-30'), noInvalidDate: true });
  const order = fc.constantFrom(
    (y: string, m: string, d: string) => `${d}/${m}/${y}`,
    (y: string, m: string, d: string) => `${m}/${d}/${y}`,
    (y: string, m: string, d: string) => `${y}-${m}-${d}`,
    (y: string, m: string, d: string) => formatThaiDate(`${y}-${m}-${d}`),
  );
  fc.assert(
    fc.property(day, day, order, (one, other, write) => {
      const isos = [one, other].map((date) => date.toISOString().slice(0, 10)).sort();
      const [start = '', end = ''] = isos.map((iso) => write(iso.slice(0, 4), iso.slice(5, 7), iso.slice(8)));
      expect([null, isos[0]]).toContain(dates(start, end)[0]);
      expect([null, isos[1]]).toContain(dates(start, end)[1]);
    }),
  );
});

test.each([
  ['2024-10-01', '1 ตุลาคม 2567'],
  ['10/1/2024', '1 ตุลาคม 2567'],
  ['1 Oct 2024', '1 ตุลาคม 2567'],
  ['ต.ค. 67', 'ตุลาคม 2567'],
  ['Oct 2024', 'ตุลาคม 2567'],
  ['ไตรมาส 1/2568', 'ไตรมาส 1/2568'],
  ['ปีงบประมาณ พ.ศ. 2568', 'ปีงบประมาณ พ.ศ. 2568'],
])('%j is written out as %j', (text, shown) => {
  const { start } = planDates({ start: text, end: null }, 2568);
  expect(start && inThai(start)).toBe(shown);
});

test.each([
  ['2024-10-01 - 2025-09-30', { start: '1 ตุลาคม 2567', end: '30 กันยายน 2568' }],
  ['1/10/2567 - 30/9/2568', { start: '1 ตุลาคม 2567', end: '30 กันยายน 2568' }],
  ['ต.ค. 2567 – ก.ย. 2568', null],
  ['2024-10-01', null],
])('the whole period %j is %j in Thai words', (text, whole) => {
  expect(wholeInThai(text)).toEqual(whole);
});
