import { lastColumn, lastRow, type Rect, rectOf } from './rect.ts';

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A → 1, AA → 27; letters only. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `B2` for one cell, `B2:C9` for more. */
export function formatA1(rect: Rect): string {
  const first = `${columnLetters(rect.column)}${rect.row}`;
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${columnLetters(lastColumn(rect))}${lastRow(rect)}`;
}

/** `$B$2:$C$9`, as defined names are written in a workbook file. */
export function formatAbsolute(rect: Rect): string {
  return formatA1(rect).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/;

/** Reads `B2`, `$B$2:C9`, `B:C`, `2:3`; whole rows and columns end where the sheet does. Null: not a reference. */
export function parseA1(text: string, grid: { rows: number; columns: number }): Rect | null {
  const parts = text.trim().split(':');
  const [first, second = first] = parts.map((part) => CORNER.exec(part));
  if (parts.length > 2 || !first || !second || !first[0] || !second[0]) return null;
  const openEnded = [first, second].some((corner) => !corner[1] || !corner[2]);
  if (openEnded && (parts.length === 1 || !sameKind(first, second))) return null;
  const columns = [first[1] ? columnNumber(first[1]) : 1, second[1] ? columnNumber(second[1]) : grid.columns];
  const rows = [first[2] ? Number(first[2]) : 1, second[2] ? Number(second[2]) : grid.rows];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return rectOf(row, column, Math.max(...rows) - row + 1, Math.max(...columns) - column + 1);
}

/** `B:C` and `2:3` are blocks; `B:3` is not. */
function sameKind(first: RegExpExecArray, second: RegExpExecArray): boolean {
  return Boolean(first[1]) === Boolean(second[1]) && Boolean(first[2]) === Boolean(second[2]);
}

/** Takes `'my sheet'!A1` apart; without a sheet the first part is null. */
export function splitSheetName(text: string): [sheet: string | null, reference: string] {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(text.trim());
  if (!match) return [null, text.trim()];
  return [match[1]?.replaceAll("''", "'") ?? match[2] ?? null, match[3] ?? ''];
}

/** Names that are not plain words are put in quotes; quoting always is right, so it is always done. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
