import { expect, test } from 'vitest';
import { rewritten, typedFigure } from '../../../src/core/lattice/written.ts';

const PLACE = { tab: 'Sheet', row: 1, column: 1 };

test.each([
  ['98.27', 9827, '98.27', '98.79', 'Arabic digits'],
  ['๙๘.๒๗', 9827, '98.27', '๙๘.๗๙', 'Thai digits'],
  ['98,27', 9827, '98.27', '98,79', 'a comma'],
  ['98.27%', 9827, '98.27', '98.79%', 'a percent sign'],
  ['๙๘.๒๗ คะแนน', 9827, '98.27', '๙๘.๗๙ คะแนน', 'a unit'],
  ['ข้อ i๑๑ ๙๘.๒๗', 9827, '98.27', 'ข้อ i๑๑ ๙๘.๗๙', 'the item in the same cell'],
  ['98.27/100', 9827, '98.27', '98.79/100', 'the full mark in the same cell'],
  ['98.270', 9827, '98.270', '98.79', 'a decimal too many'],
  ['98', 9800, '98', '98.79', 'a whole number'],
])('%s', (text, score, typed, fixed) => {
  const stated = { text, score, place: PLACE };
  expect(typedFigure(stated)).toBe(typed);
  expect(rewritten(stated, 9879)).toBe(fixed);
});

test('full marks are written as the figure was', () => {
  expect(rewritten({ text: '๑๐', score: 1000, place: PLACE }, 10_000)).toBe('๑๐๐');
  expect(rewritten({ text: '10.00', score: 1000, place: PLACE }, 10_000)).toBe('100.00');
});
