import { type Cell as FileCell, dateToSerial, type Sheet as FileSheet, type Workbook as FileWorkbook } from 'hucre';
import { hasContent } from '../workbook/cells.ts';
import { type Cell, CellError, type CellValue, cellKey, type Sheet, UNKNOWN } from '../workbook/model.ts';
import { PLAIN } from '../workbook/style.ts';
import { readStyle, writeStyle } from './style.ts';

const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

/** The cells of a sheet in the file; its keys count from 0. */
export function readCells(file: FileSheet, workbook: FileWorkbook): Map<string, Cell> {
  const theme = workbook.themeColors ?? [];
  const styles = new Map<object, Cell['style']>();
  return new Map(
    [...(file.cells ?? [])].map(([key, cell]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const fileStyle = cell.style;
      if (fileStyle && !styles.has(fileStyle)) styles.set(fileStyle, readStyle(fileStyle, theme));
      const style = (fileStyle && styles.get(fileStyle)) ?? PLAIN;
      return [cellKey(row + 1, column + 1), { ...readContent(cell, workbook), style, ...readNote(cell) }];
    }),
  );
}

function readContent(cell: FileCell, workbook: FileWorkbook): Pick<Cell, 'value' | 'formula' | 'contentOrigin'> {
  const { value, formula, formulaResult, style: _style, comment: _comment, ...rest } = cell;
  const known = formulaResult ?? value;
  const unknown = formula !== undefined && known === null;
  return {
    value: unknown ? UNKNOWN : readValue(known, cell, workbook),
    formula: formula ?? null,
    contentOrigin: rest,
  };
}

function readValue(value: FileCell['value'], cell: FileCell, workbook: FileWorkbook): CellValue {
  if (value instanceof Date) return dateToSerial(value, workbook.dateSystem === '1904');
  if (typeof value !== 'string') return value;
  if (cell.type === 'error' || (cell.formula !== undefined && ERROR.test(value))) return new CellError(value);
  return value === '' && cell.formula === undefined ? null : value;
}

function readNote({ comment }: FileCell): Pick<Cell, 'note' | 'noteOrigin'> {
  return { note: comment?.text ?? null, noteOrigin: comment ?? null };
}

/** The cells for the file, in the order of the sheet. */
export function writeCells(sheet: Sheet, theme: readonly string[]): Map<string, Partial<FileCell>> {
  const cells = [...sheet.cells].map(([key, cell]) => {
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
  const { value, formula } = cell;
  const plain = value === UNKNOWN ? null : value instanceof CellError ? value.code : value;
  if (formula !== null) return { value: plain, formula, formulaResult: plain };
  if (!hasContent(cell)) return { value: null };
  return value instanceof CellError ? { value: plain, type: 'error' } : { value: plain };
}

