import { expect, test } from 'vitest';
import type { Tab } from '../../../../src/core/table/cell.ts';
import { cellsOf, findingsOf } from '../../../support/checking.ts';
import { tabOf } from '../../../support/tabs.ts';

const scores = (...values: string[]) => tabOf(['ปี 2567', ...values.map((score) => `e7\t${score}`)].join('\n'));

test.each<[string, Tab, string]>([
  ['two that differ', scores('97.78', '87.78'), '97.78 (B2), 87.78 (B3)'],
  ['equal ones once', scores('83.30', '83.30', '83.03', '๘๓.๓'), '83.30 (B2, B3, B5), 83.03 (B4)'],
])('the values are named with their cells: %s', (_what, sheet, values) => {
  const [finding, ...more] = findingsOf('score-conflict', sheet);
  expect(more).toEqual([]);
  expect(finding?.params['values']).toBe(values);
});

test('every place is named in the order of the sheet', () => {
  expect(cellsOf(findingsOf('score-conflict', scores('83.30', '83.03', '83.30')))).toEqual([['B2', 'B3', 'B4']]);
});

test('equal values are no conflict', () => {
  expect(findingsOf('score-conflict', scores('83.3', '๘๓.๓๐', '83.30'))).toEqual([]);
});
