import { parseCsv } from 'hucre/csv';

/** A block of texts as spreadsheets put it on the clipboard: a line a row, a tab between cells. */
export function clipText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}

/** A text that would not stay one cell stands in quotes. */
const quoted = (text: string): string => (/[\t\n\r]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The block in a text from the clipboard, of whichever spreadsheet, or of a text editor. */
export function clipRows(text: string): string[][] {
  const rows = parseCsv(text.replace(/\r?\n$/, ''), { delimiter: '\t', skipEmptyRows: false });
  return rows.map((row) => row.map((cell) => String(cell ?? '')));
}
