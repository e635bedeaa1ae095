import { dateToSerial, type Cell as FileCell } from 'hucre';
import { hasContent } from '../workbook/cells.ts';
import { type Cell, CellError, type Sheet, UNKNOWN } from '../workbook/model.ts';
import { serialToUtc } from '../workbook/serial.ts';
import { isDateFormat, numberFormatOf, PLAIN } from '../workbook/style.ts';
import { fileText } from './fileText.ts';
import { toFileFormula } from './formulas.ts';
import { writeStyle } from './style.ts';

/** The cells for the file, in the order of the sheet. */
export function writeCells(sheet: Sheet, is1904: boolean): Map<string, Partial<FileCell>> {
  const used = [...sheet.cells].filter(([, cell]) => hasContent(cell) || cell.note !== null || cell.style !== PLAIN);
  const cells = used.map(([key, cell]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return { row: row - 1, column: column - 1, file: writeCell(cell, is1904) };
  });
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return new Map(cells.map(({ row, column, file }) => [`${row},${column}`, file]));
}

function writeCell(cell: Cell, is1904: boolean): Partial<FileCell> {
  const file: Partial<FileCell> = {
    ...(cell.contentOrigin as Partial<FileCell> | null),
    ...writeContent(cell, is1904),
  };
  if (cell.style !== PLAIN) file.style = writeStyle(cell.style);
  if (cell.note !== null)
    file.comment = { author: '', ...(cell.noteOrigin as object | null), text: fileText(cell.note) };
  return file;
}

function writeContent(cell: Cell, is1904: boolean): Partial<FileCell> {
  const value = writeValue(cell);
  if (cell.formula === null) return cell.value instanceof CellError ? { value, type: 'error' } : { value };
  // The library forgets the result of a formula that is a date, unless it is given as the number that the file holds.
  const formulaResult = value instanceof Date ? dateToSerial(value, is1904) : value;
  return { value: formulaResult, formula: toFileFormula(cell.formula), formulaResult };
}

function writeValue({ value, style }: Cell): FileCell['value'] {
  if (value === UNKNOWN) return null;
  if (value instanceof CellError) return value.code;
  if (typeof value === 'string') return fileText(value);
  return typeof value === 'number' && isDateFormat(numberFormatOf(style)) ? serialToUtc(value) : value;
}
