import { textEntry } from './textEntry.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What one cell holds: as typed, as displayed, and whether a formula gives it. */
export interface CellContent {
  readonly value: string | number | boolean | null;
  readonly text: string;
  readonly isFormula: boolean;
}

export function readCell(range: Range): CellContent {
  const value: unknown = range.getValues()[0]?.[0];
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return {
    value: plain && value !== '' ? value : null,
    text: range.getDisplayValues()[0]?.[0] ?? '',
    isFormula: (range.getFormulas()[0]?.[0] ?? '') !== '',
  };
}

/**
 * Puts a value into a cell of the user's and leaves its number format as it is. A text goes in behind an apostrophe,
 * which Sheets takes off, so that it is made neither a number nor a formula; in a cell of plain text that is not needed.
 */
export function enterValue(range: Range, value: string | number | boolean): void {
  if (typeof value !== 'string') {
    range.setValue(value);
    return;
  }
  const plainText = range.getNumberFormats()[0]?.[0] === '@';
  const entry = textEntry(value);
  if (plainText && entry.format !== '@') range.setNumberFormat(entry.format);
  range.setValue(plainText || value === '' ? entry.value : `'${value}`);
}
