import { describe, expect, it } from 'vitest';
import { removeRowFromFormula, removeRowFromRule } from '../../../src/host/formula/removeRow.ts';
import { workbookFromRows } from '../../../src/host/index.ts';
import { rectOf } from '../../../src/host/workbook/rect.ts';

const [here, there] = workbookFromRows(['แผน', 'มาตรการ'].map((name) => ({ name, rows: [] }))).sheets;
if (!here || !there) throw new Error('two sheets');

describe('a formula, once row 5 of its sheet is gone,', () => {
  it.each([
    ['A4', 'A4', false],
    ['A5', '#REF!', true],
    ['A6+$B$7', 'A5+$B$6', false],
    ['SUM(A1:A4)', 'SUM(A1:A4)', false],
    ['SUM(A1:A5)', 'SUM(A1:A4)', true],
    ['SUM(A5:A9)', 'SUM(A5:A8)', true],
    ['SUM(A5:A5)', 'SUM(#REF!)', true],
    ['SUM($A$2:$A$9)', 'SUM($A$2:$A$8)', true],
    ['SUM(6:7)', 'SUM(5:6)', false],
    ['SUM(A:B)', 'SUM(A:B)', true],
    ['IF(A6="A6",1,"ข")', 'IF(A5="A6",1,"ข")', false],
    ["'แผน'!A6+มาตรการ!A6", "'แผน'!A5+มาตรการ!A6", false],
  ])('%s reads %s', (formula, expected, lost) => {
    expect(removeRowFromFormula(formula, here, here, 5)).toEqual({ formula: expected, lost });
  });

  it('on another sheet follows only what names the sheet', () => {
    expect(removeRowFromFormula('A6+มาตรการ!A6', here, there, 5).formula).toBe('A6+มาตรการ!A5');
  });

  it('that cannot be read is refused', () => {
    expect(() => removeRowFromFormula('Table1[x]', here, here, 5)).toThrow('Cannot tell what becomes of the formula');
  });
});

describe('a formula for a block, read from its first cell,', () => {
  it.each([
    [rectOf(2, 1, 8), '$A2>1', '$A2>1'],
    [rectOf(5, 1, 8), '$A5>$B$1', '$A5>$B$1'],
    [rectOf(7, 1, 8), '$A7>$B$9', '$A6>$B$8'],
  ])('on %j reads %s as %s', (rect, formula, expected) => {
    expect(removeRowFromRule(formula, here, here, 5, [rect])).toBe(expected);
  });
});
