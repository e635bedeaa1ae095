import { describe, expect, it } from 'vitest';
import { renameInFormula } from '../../../src/host/formula/rename.ts';
import { shiftFormula } from '../../../src/host/formula/shift.ts';

describe('a formula that is copied', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['SUM( A1:B2 )', 'SUM( B3:C4 )'],
    ['\'แผ่น A1\'!A1&"A1"', '\'แผ่น A1\'!B3&"A1"'],
    ['LOG10(A1)', 'LOG10(B3)'],
    ['SUM(A:A)+SUM(1:1)', 'SUM(B:B)+SUM(3:3)'],
    ['name_A1+1', 'name_A1+1'],
  ])('%s becomes %s two rows down and one to the right', (formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved);
  });
});

describe('a formula whose sheet is renamed', () => {
  it.each([
    ['คะแนน!A1+1', "'ผล 2'!A1+1"],
    ["SUM('คะแนน'!A1:B2)", "SUM('ผล 2'!A1:B2)"],
    ['"คะแนน!A1"&คะแนนรวม!A1', '"คะแนน!A1"&คะแนนรวม!A1'],
  ])('%s becomes %s', (formula, renamed) => {
    expect(renameInFormula(formula, 'คะแนน', 'ผล 2')).toBe(renamed);
  });
});
