import { expect, test } from 'vitest';
import { a1, address, columnLetters } from '../../../src/core/table/address.ts';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [703, 'AAA'],
])('column %d is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each([
  ['Sheet', 'Sheet!E24'],
  ['คะแนน', 'คะแนน!E24'],
  ['ผล ITA', "'ผล ITA'!E24"],
  ["it's", "'it''s'!E24"],
  ['2567', "'2567'!E24"],
  ['สรุปผล', 'สรุปผล!E24'],
])('a cell of the tab %s is %s', (tab, expected) => {
  expect(address({ tab, row: 24, column: 5 })).toBe(expected);
  expect(a1({ row: 24, column: 5 })).toBe('E24');
});
