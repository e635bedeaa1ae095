import { type Cell, EMPTY, type Tab } from '../../core/table/cell.ts';

/**
 * A whole tab in two calls: the values, since the display may be rounded, and the displayed text, since a percentage or
 * a date is only seen there. With a time zone, which is asked for where there is a date at all, the days of its date
 * cells as well: a date is a moment, and only in the spreadsheet's time zone is it the day that was typed.
 */
export function readSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet, timeZone?: () => string): Tab {
  const range = sheet.getDataRange();
  const values: unknown[][] = range.getValues();
  const texts = range.getDisplayValues();
  let zone: string | undefined;
  const dayOf = (date: Date) => {
    zone ??= timeZone?.();
    return zone && Utilities.formatDate(date, zone, 'yyyy-MM-dd');
  };
  const rows = values.map((row, r) => row.map((value, c) => toCell(value, texts[r]?.[c] ?? '', dayOf)));
  return { name: sheet.getName(), rows, isHidden: (column) => sheet.isColumnHiddenByUser(column) };
}

/** Apps Script gives '' for an empty cell, never null, and a Date for whatever looks like one. */
function toCell(value: unknown, text: string, dayOf: (date: Date) => string | undefined): Cell {
  if (value === '') return EMPTY;
  if (typeof value === 'string') return { value, text: text || value };
  if (typeof value === 'number' || typeof value === 'boolean') return { value, text };
  const date = value instanceof Date ? dayOf(value) : undefined;
  return date ? { value: null, text, date } : { value: null, text };
}
