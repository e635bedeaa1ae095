import { type Cell, CellError, UNKNOWN, type WorkbookModel } from './model.ts';
import { PLAIN } from './style.ts';

/** No error of a formula has this code. */
const STANDS_FOR_UNKNOWN = new CellError('');

/**
 * Lets `send` copy a workbook into another world by structured cloning, which knows no symbols: while it runs, values
 * that nobody computed are written otherwise.
 */
export function sendWorkbook<T>(workbook: WorkbookModel, send: () => T): T {
  const unknown = cellsOf(workbook).filter(({ value }) => value === UNKNOWN);
  for (const cell of unknown) cell.value = STANDS_FOR_UNKNOWN;
  try {
    return send();
  } finally {
    for (const cell of unknown) cell.value = UNKNOWN;
  }
}

/** Makes a copy that arrived whole again: cloning loses which class an object is of, and that a plain style is one. */
export function arrivedWorkbook(copy: WorkbookModel): WorkbookModel {
  for (const cell of cellsOf(copy)) {
    if (Object.keys(cell.style).length === 0) cell.style = PLAIN;
    if (typeof cell.value !== 'object' || cell.value === null) continue;
    const { code } = cell.value;
    cell.value = code === STANDS_FOR_UNKNOWN.code ? UNKNOWN : new CellError(code);
  }
  return copy;
}

/** A workbook of its own that holds the same. */
export const copyWorkbook = (workbook: WorkbookModel): WorkbookModel =>
  arrivedWorkbook(sendWorkbook(workbook, () => structuredClone(workbook)));

const cellsOf = ({ sheets }: WorkbookModel): Cell[] => sheets.flatMap(({ cells }) => [...cells.values()]);
