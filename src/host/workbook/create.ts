import { setContent, touchCell } from './cells.ts';
import { entryOf } from './entry.ts';
import type { Sheet, WorkbookModel } from './model.ts';

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
    tabColor: null,
    columnWidths: new Map(),
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
  const models = sheets.map((sheet, index) =>
    emptySheet(index, sheet.name, {
      rows: Math.max(NEW_SHEET.rows, sheet.rows.length),
      columns: Math.max(NEW_SHEET.columns, ...sheet.rows.map((row) => row.length)),
    }),
  );
  const workbook = workbookOf(name, models);
  sheets.forEach(({ rows }, index) => {
    const sheet = models[index] as Sheet;
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        const cell = touchCell(sheet, r + 1, c + 1);
        const { numberFormat, ...content } = entryOf(quoted(value), undefined);
        if (numberFormat) cell.style = { numberFormat };
        setContent(workbook, cell, content);
      });
    });
  });
  return workbook;
}

/** What a file holds is not typed in by anyone, so nothing is parsed. */
function quoted(value: unknown): unknown {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' && value !== '' && !/^=./s.test(value) ? `'${value}` : value;
}
