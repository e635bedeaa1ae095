import { toArabicDigits } from '../../text/numerals.ts';
import { findItemCode } from '../itemCode.ts';
import { type ParsedCell, parsedCell } from './parsedCell.ts';
import { type ParsedRow, rowOf } from './row.ts';

/**
 * A table that a word processor put into single cells, a line an item: codes in one cell, their scores beside, line by
 * line. The rows that it stands for, each at the place of the cells; any other row as it is.
 */
export function expanded(row: ParsedRow): ParsedRow[] {
  if (!row.cells.some(({ cell }) => cell.text.includes('\n'))) return [row];
  const texts = row.cells.map(({ cell }) => cell.text.trim().split(/\r?\n/));
  const lines = Math.max(0, ...texts.map((text) => text.length));
  const codes = texts.find((text) => text.length === lines && lines > 1 && text.every(isCode));
  const beside = texts.filter((text) => text.length === lines).length;
  if (codes === undefined || beside < 2) return [row];
  return Array.from({ length: lines }, (_, index) => {
    const cells = row.cells.flatMap(({ column }, at): ParsedCell[] => {
      const own = texts[at] ?? [];
      const text = own.length === lines ? (own[index] ?? '').trim() : index === 0 ? own.join('\n') : '';
      return text === '' ? [] : [parsedCell({ value: text, text }, column)];
    });
    return rowOf(row.row, cells);
  });
}

function isCode(text: string): boolean {
  return /[0-9]/.test(toArabicDigits(text)) && findItemCode(text) !== null;
}
