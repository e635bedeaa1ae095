import { expect, test } from 'vitest';
import { dayOf, monthOf, quartersOf } from '../../../src/core/calendar/period.ts';
import { buddhist, gregorian } from '../../../src/core/calendar/thaiYear.ts';

test.each([
  [2024, 2, 29, '2024-02-29'],
  [2024, 1, 1, '2024-01-01'],
  [2024, 12, 31, '2024-12-31'],
  [2025, 2, 29, null],
  [2024, 0, 1, null],
  [2024, 13, 1, null],
  [2024, 1, 0, null],
])('the day %i-%i-%i is %s', (year, month, day, iso) => {
  expect(dayOf(year, month, day)).toEqual(iso && { start: iso, end: iso });
});

test.each([
  [1, '2024-01-01', '2024-01-31'],
  [12, '2024-12-01', '2024-12-31'],
])('month %i of 2024 runs from %s to %s', (month, start, end) => {
  expect(monthOf(2024, month)).toEqual({ start, end });
});

test.each([0, 13])('there is no month %i', (month) => {
  expect(monthOf(2024, month)).toBeNull();
});

test.each([
  [1, 1, { start: '2024-10-01', end: '2024-12-31' }],
  [1, 4, { start: '2024-10-01', end: '2025-09-30' }],
  [2, 3, { start: '2025-01-01', end: '2025-06-30' }],
  [3, 2, null],
  [4, 9, null],
  [0, 2, null],
])('quarters %i to %i of the fiscal year 2025 are %j', (first, last, period) => {
  expect(quartersOf(2025, first, last)).toEqual(period);
});

test.each([
  [67, 2024],
  [99, 2056],
  [2401, 1858],
  [2567, 2024],
  [2400, 2400],
  [2024, 2024],
  [100, 100],
])('the year %i is %i', (written, year) => {
  expect(gregorian(written)).toBe(year);
});

test('2024 is 2567 in the Buddhist era', () => {
  expect(buddhist(2024)).toBe(2567);
});
