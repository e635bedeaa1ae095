import { type Cell, EMPTY, type Tab } from '../../core/table/cell.ts';

/**
 * Most cells of a tab that are read, in the rows at its top and the columns at its left: no score table is larger (every
 * agency of the country in rows, sixty items in columns), and a value astray in the last row of a sheet would otherwise
 * end the run for want of time.
 */
const MOST = { columns: 600, cells: 400_000 } as const;

/**
 * A tab in two calls: the values, since the display may be rounded, and the displayed text, since a percentage or
 * a date is only seen there. With a time zone, which is asked for where there is a date at all, the days of its date
 * cells as well: a date is a moment, and only in the spreadsheet's time zone is it the day that was typed.
 */
export function readSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet, timeZone?: () => string): Tab {
  const { range, full } = readableArea(sheet);
  const values: unknown[][] = range.getValues();
  const texts = range.getDisplayValues();
  let zone: string | undefined;
  const dayOf = (date: Date) => {
    zone ??= timeZone?.();
    return zone && Utilities.formatDate(date, zone, 'yyyy-MM-dd');
  };
  const rows = values.map((row, r) => row.map((value, c) => toCell(value, texts[r]?.[c] ?? '', dayOf)));
  const tab: Tab = {
    name: sheet.getName(),
    rows,
    isHidden: (column) => sheet.isColumnHiddenByUser(column),
    isRowHidden: (row) => sheet.isRowHiddenByUser(row),
  };
  return full === null ? tab : { ...tab, full };
}

/** What is read of a tab: all that has content, unless that is more than {@link MOST}; `full` is how much there is then. */
export function readableArea(sheet: GoogleAppsScript.Spreadsheet.Sheet): {
  range: GoogleAppsScript.Spreadsheet.Range;
  full: NonNullable<Tab['full']> | null;
} {
  const range = sheet.getDataRange();
  const full = { rows: range.getNumRows(), columns: range.getNumColumns() };
  const columns = Math.min(full.columns, MOST.columns);
  const rows = Math.min(full.rows, Math.floor(MOST.cells / columns));
  const isWhole = rows === full.rows && columns === full.columns;
  return isWhole ? { range, full: null } : { range: sheet.getRange(1, 1, rows, columns), full };
}

/** Apps Script gives '' for an empty cell, never null, and a Date for whatever looks like one. */
function toCell(value: unknown, text: string, dayOf: (date: Date) => string | undefined): Cell {
  if (value === '') return EMPTY;
  if (typeof value === 'string') return { value, text: text || value };
  if (typeof value === 'number' || typeof value === 'boolean') return { value, text };
  const date = value instanceof Date ? dayOf(value) : undefined;
  return date ? { value: null, text, date } : { value: null, text };
}
