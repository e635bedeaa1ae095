import { expect, test } from 'vitest';
import { cellAt, EMPTY } from '../../../src/core/table/cell.ts';
import { tabOf } from '../../support/tabs.ts';

const tab = tabOf('ข้อ\tคะแนน\ni1\t84.24\te1');

test.each([
  [1, 1, 'ข้อ'],
  [2, 2, '84.24'],
  [2, 3, 'e1'],
])('the cell in row %i and column %i, counted from 1, is %j', (row, column, text) => {
  expect(cellAt(tab, row, column).text).toBe(text);
});

test.each([
  [1, 3],
  [3, 1],
  [0, 1],
  [1, 0],
])('outside the table, in row %i and column %i, it is empty', (row, column) => {
  expect(cellAt(tab, row, column)).toBe(EMPTY);
  expect(EMPTY).toEqual({ value: null, text: '' });
});
