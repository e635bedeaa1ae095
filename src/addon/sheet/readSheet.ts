import { type Cell, EMPTY, type Tab } from '../../core/table/cell.ts';

/**
 * A whole tab in two calls: the values, since the display may be rounded, and the displayed text, since a percentage or
 * a date is only seen there. Reading changes nothing.
 */
export function readSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): Tab {
  const range = sheet.getDataRange();
  const values: unknown[][] = range.getValues();
  const texts = range.getDisplayValues();
  const rows = values.map((row, r) => row.map((value, c) => toCell(value, texts[r]?.[c] ?? '')));
  return { name: sheet.getName(), rows };
}

/** Apps Script gives '' for an empty cell, never null, and a Date for whatever looks like one. */
function toCell(value: unknown, text: string): Cell {
  if (value === '') return EMPTY;
  if (typeof value === 'string') return { value, text: text || value };
  if (typeof value === 'number' || typeof value === 'boolean') return { value, text };
  return { value: null, text };
}
