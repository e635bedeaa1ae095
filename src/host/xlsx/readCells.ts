import type { Cell as FileCell, Sheet as FileSheet } from 'hucre';
import { type Cell, CellError, type CellValue, cellKey, UNKNOWN } from '../workbook/model.ts';
import { utcToSerial } from '../workbook/serial.ts';
import { PLAIN } from '../workbook/style.ts';
import { textInFile } from './fileText.ts';
import { fromFileFormula, sharedFormulas } from './formulas.ts';
import { readStyle } from './style.ts';

/** The cells of a sheet in the file: plain values are only in its rows, the rest also under keys that count from 0. */
export function readCells(file: FileSheet): Map<string, Cell> {
  const styleOf = styleReader();
  const formulaOf = sharedFormulas(file.cells ?? []);
  const cells = new Map<string, Cell>();
  const add = (row: number, column: number, cell: FileCell, formula?: string) => {
    const content = readContent(cell, formula === undefined ? null : fromFileFormula(formula));
    cells.set(cellKey(row + 1, column + 1), { ...content, style: styleOf(cell.style), ...readNote(cell) });
  };
  for (const [row, values] of file.rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value !== null && value !== '') add(row, column, { value, type: 'string' });
    }
  }
  for (const [key, cell] of file.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    add(row, column, cell, formulaOf(key, cell));
  }
  return cells;
}

/** Cells that look alike share one style, in the file and here. */
function styleReader(): (style: FileCell['style']) => Cell['style'] {
  const known = new Map<object, Cell['style']>();
  return (style) => {
    if (!style) return PLAIN;
    const found = known.get(style) ?? readStyle(style);
    known.set(style, found);
    return found;
  };
}

function readContent(cell: FileCell, formula: string | null): Pick<Cell, 'value' | 'formula' | 'contentOrigin'> {
  const known = cell.formulaResult ?? cell.value;
  const value = formula !== null && known === null ? UNKNOWN : readValue(known, cell);
  return { value, formula, contentOrigin: extras(cell) };
}

const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

function readValue(value: FileCell['value'], cell: FileCell): CellValue {
  if (value instanceof Date) return utcToSerial(value);
  if (typeof value !== 'string') return value;
  if (cell.type === 'error' || (cell.formula !== undefined && ERROR.test(value))) return new CellError(value);
  return value === '' && cell.formula === undefined ? null : value;
}

/** What belongs to the content and is no part of the model. */
function extras({ richText, hyperlink, checkbox, formulaType, formulaRef, formulaDynamic }: FileCell): object | null {
  const array = formulaType === 'array' ? { formulaType, formulaRef } : {};
  const found = Object.entries({ richText, hyperlink, checkbox, formulaDynamic, ...array });
  const kept = found.filter(([, value]) => value !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

function readNote({ comment }: FileCell): Pick<Cell, 'note' | 'noteOrigin'> {
  return { note: comment ? textInFile(comment.text) : null, noteOrigin: comment ?? null };
}
