import { expect, test } from 'vitest';
import { numericDate } from '../../../src/core/calendar/numericDate.ts';

test.each<[string, string | null, string | null, boolean]>([
  ['1/10/2567', '2024-10-01', '2024-01-10', true],
  ['๐๑-๑๐-๖๗', '2024-10-01', '2024-01-10', true],
  ['10/1/2024', '2024-01-10', '2024-10-01', false],
  ['9/30/2025', null, '2025-09-30', false],
  ['30/9/2025', '2025-09-30', null, false],
  ['1.10.24', '2024-10-01', '2024-01-10', false],
  ['ภายในวันที่ 30/9/2568', '2025-09-30', null, true],
  ['31/31/2568', null, null, true],
])('%j is %j with the day first, %j with the month first', (text, dayFirst, monthFirst, isBuddhist) => {
  expect(numericDate(text)).toEqual({ 'day-first': dayFirst, 'month-first': monthFirst, isBuddhist });
});

test.each(['2024-10-01', '1 ตุลาคม 2567', '1/10', '1/10/256', 'ไตรมาส 1/2568', ''])(
  '%j is no date in digits with the year last',
  (text) => {
    expect(numericDate(text)).toBeNull();
  },
);
