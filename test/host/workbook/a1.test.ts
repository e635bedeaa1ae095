import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnLetters,
  columnNumber,
  formatA1,
  formatAbsolute,
  parseA1,
  quoteSheetName,
  splitSheetName,
} from '../../../src/host/workbook/a1.ts';
import { rectOf } from '../../../src/host/workbook/rect.ts';

const GRID = { rows: 1000, columns: 26 };

describe('A1 notation', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16384, 'XFD'],
  ])('names column %i %s', (number, letters) => {
    expect([columnLetters(number), columnNumber(letters)]).toEqual([letters, number]);
  });

  it('reads what it writes', () => {
    const size = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(size, size, size, size, (row, column, rows, columns) => {
        const rect = rectOf(row, column, rows, columns);
        expect(parseA1(formatA1(rect), GRID)).toEqual(rect);
        expect(parseA1(formatAbsolute(rect), GRID)).toEqual(rect);
      }),
    );
  });

  it.each([
    ['b2', rectOf(2, 2)],
    ['C3:B2', rectOf(2, 2, 2, 2)],
    ['B:C', rectOf(1, 2, 1000, 2)],
    ['$2:$3', rectOf(2, 1, 2, 26)],
  ])('reads %s', (text, rect) => expect(parseA1(text, GRID)).toEqual(rect));

  it.each(['', 'A', '1', 'A0', 'ก1', 'A1:', 'A1:B2:C3', 'A:1', 'ABCD1', 'A1 B2'])('does not read %j', (text) => {
    expect(parseA1(text, GRID)).toBeNull();
  });

  it('reads the sheet names that it quotes', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        expect(splitSheetName(`${quoteSheetName(name)}!A1`)).toEqual([name, 'A1']);
      }),
    );
  });
});
