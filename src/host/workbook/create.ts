import { emptyCell } from './cells.ts';
import { entryOf } from './entry.ts';
import { cellKey, type Sheet, type WorkbookModel } from './model.ts';
import { PLAIN } from './style.ts';

/** The grid of a new sheet in Google Sheets. */
export const NEW_SHEET = { rows: 1000, columns: 26 } as const;

export function emptySheet(id: number, name: string, parts: Partial<Sheet> = {}): Sheet {
  return {
    id,
    name,
    cells: new Map(),
    ...NEW_SHEET,
    merges: [],
    rules: [],
    validations: [],
    frozenRows: 0,
    hidden: false,
    hiddenGridlines: false,
    isProtected: false,
    protection: null,
    tabColor: null,
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    fittedRows: new Set(),
    activeRange: null,
    metadata: [],
    origin: null,
    ...parts,
  };
}

export function workbookOf(name: string, sheets: Sheet[], parts: Partial<WorkbookModel> = {}): WorkbookModel {
  const [activeSheet] = sheets;
  if (!activeSheet) throw new Error('A workbook has at least one sheet');
  return {
    id: 'local-workbook',
    name,
    locale: 'th_TH',
    sheets,
    activeSheet,
    namedRanges: [],
    brokenNames: new Set(),
    properties: new Map(),
    changed: new Set(),
    origin: null,
    ...parts,
  };
}

/** A new spreadsheet as Google makes it for a Thai user: one empty sheet. */
export function newWorkbook(name: string): WorkbookModel {
  return workbookOf(name, [emptySheet(0, 'แผ่น1')]);
}

/** A spreadsheet with given content. Strings that start with `=` are formulas; others stay as they are. */
export function workbookFromRows(
  sheets: readonly { name: string; rows: readonly (readonly unknown[])[] }[],
  name = 'workbook',
): WorkbookModel {
  const workbook = workbookOf(
    name,
    sheets.map(({ name, rows }, index) => sheetFromRows(index, name, rows)),
  );
  // The formulas have no values yet.
  for (const sheet of workbook.sheets) for (const cell of sheet.cells.values()) workbook.changed.add(cell);
  return workbook;
}

function sheetFromRows(id: number, name: string, rows: readonly (readonly unknown[])[]): Sheet {
  const sheet = emptySheet(id, name, {
    rows: Math.max(NEW_SHEET.rows, rows.length),
    columns: rows.reduce<number>((width, row) => Math.max(width, row.length), NEW_SHEET.columns),
  });
  for (const [r, row] of rows.entries()) {
    for (const [c, value] of row.entries()) {
      const { numberFormat, ...content } = entryOf(asTyped(value), undefined);
      const style = numberFormat ? { numberFormat } : PLAIN;
      sheet.cells.set(cellKey(r + 1, c + 1), { ...emptyCell(), ...content, style });
    }
  }
  return sheet;
}

/** What somebody would type to get the value: what a file holds is not typed in by anyone, so nothing is parsed. */
function asTyped(value: unknown): unknown {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' && value !== '' && !/^=./s.test(value) ? `'${value}` : value;
}
