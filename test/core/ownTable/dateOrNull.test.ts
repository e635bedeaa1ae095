import { expect, test } from 'vitest';
import { dateOrNull } from '../../../src/core/ownTable/readRows.ts';

test.each([
  ['shown in a way that may be misread', '2024-10-01', '10/1/2024', '1 ตุลาคม 2567'],
  ['shown with a weekday', '2024-10-01', 'Tue 1 Oct', '1 ตุลาคม 2567'],
  ['shown as a serial number', '2024-10-01', '45566', '1 ตุลาคม 2567'],
  ['typed with a Buddhist year into a sheet that knows none', '2567-10-01', '01/10/2567', '01/10/2567'],
  ['typed so and shown otherwise', '2567-10-01', '10/1/2567', '1 ตุลาคม 2567'],
  ['shown in Thai', '2024-10-01', '1 ต.ค. 2567', '1 ต.ค. 2567'],
  ['shown as ISO', '2024-10-01', '2024-10-01', '2024-10-01'],
])('a date cell %s', (_how, date, text, read) => {
  expect(dateOrNull({ value: null, text, date })).toBe(read);
});

test.each([
  [' 10/1/2024 ', '10/1/2024'],
  ['ตลอดปี', 'ตลอดปี'],
  ['', null],
])('a text %j is taken as it stands', (text, read) => {
  expect(dateOrNull({ value: text, text })).toBe(read);
});
