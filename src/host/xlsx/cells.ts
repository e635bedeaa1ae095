import type { Cell as FileCell, Sheet as FileSheet, Workbook as FileWorkbook } from 'hucre';
import { hasContent } from '../workbook/cells.ts';
import { type Cell, CellError, type CellValue, cellKey, type Sheet, UNKNOWN } from '../workbook/model.ts';
import { serialToUtc, utcToSerial } from '../workbook/serial.ts';
import { isDateFormat, numberFormatOf, PLAIN } from '../workbook/style.ts';
import { readStyle, writeStyle } from './style.ts';

const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

/** The cells of a sheet in the file: plain values are only in its rows, the rest also under keys that count from 0. */
export function readCells(file: FileSheet, workbook: FileWorkbook): Map<string, Cell> {
  const styleOf = styleReader(workbook.themeColors ?? []);
  const cells = new Map<string, Cell>();
  const add = (row: number, column: number, cell: FileCell) => {
    cells.set(cellKey(row + 1, column + 1), { ...readContent(cell), style: styleOf(cell.style), ...readNote(cell) });
  };
  file.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value !== null && value !== '') add(row, column, { value, type: typeof value as 'string' });
    });
  });
  for (const [key, cell] of file.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    add(row, column, cell);
  }
  return cells;
}

/** Cells that look alike share one style, in the file and here. */
function styleReader(theme: readonly string[]): (style: FileCell['style']) => Cell['style'] {
  const known = new Map<object, Cell['style']>();
  return (style) => {
    if (!style) return PLAIN;
    const found = known.get(style) ?? readStyle(style, theme);
    known.set(style, found);
    return found;
  };
}

function readContent(cell: FileCell): Pick<Cell, 'value' | 'formula' | 'contentOrigin'> {
  const { value, formula, formulaResult, style: _style, comment: _comment, ...rest } = cell;
  const known = formulaResult ?? value;
  const unknown = formula !== undefined && known === null;
  return {
    value: unknown ? UNKNOWN : readValue(known, cell),
    formula: formula ?? null,
    contentOrigin: rest,
  };
}

function readValue(value: FileCell['value'], cell: FileCell): CellValue {
  if (value instanceof Date) return utcToSerial(value);
  if (typeof value !== 'string') return value;
  if (cell.type === 'error' || (cell.formula !== undefined && ERROR.test(value))) return new CellError(value);
  return value === '' && cell.formula === undefined ? null : value;
}

function readNote({ comment }: FileCell): Pick<Cell, 'note' | 'noteOrigin'> {
  return { note: comment?.text ?? null, noteOrigin: comment ?? null };
}

/** The cells for the file, in the order of the sheet. */
export function writeCells(sheet: Sheet, theme: readonly string[]): Map<string, Partial<FileCell>> {
  const used = [...sheet.cells].filter(([, cell]) => hasContent(cell) || cell.note !== null || cell.style !== PLAIN);
  const cells = used.map(([key, cell]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return { row: row - 1, column: column - 1, file: writeCell(cell, theme) };
  });
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return new Map(cells.map(({ row, column, file }) => [`${row},${column}`, file]));
}

function writeCell(cell: Cell, theme: readonly string[]): Partial<FileCell> {
  const file: Partial<FileCell> = { ...(cell.contentOrigin as Partial<FileCell> | null), ...writeContent(cell) };
  if (cell.style !== PLAIN) file.style = writeStyle(cell.style, theme);
  if (cell.note !== null) file.comment = { author: '', ...(cell.noteOrigin as object | null), text: cell.note };
  return file;
}

function writeContent(cell: Cell): Partial<FileCell> {
  const value = writeValue(cell);
  if (cell.formula !== null) return { value, formula: cell.formula, formulaResult: value };
  return cell.value instanceof CellError ? { value, type: 'error' } : { value };
}

function writeValue({ value, style }: Cell): FileCell['value'] {
  if (value === UNKNOWN) return null;
  if (value instanceof CellError) return value.code;
  return typeof value === 'number' && isDateFormat(numberFormatOf(style)) ? serialToUtc(value) : value;
}
