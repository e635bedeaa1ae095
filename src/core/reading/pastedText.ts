import { type Cell, EMPTY, type Tab } from '../table/cell.ts';

/**
 * A table that was pasted as text, whatever it came from: spreadsheets and word processors part cells by tabs; a PDF
 * leaves spaces, several between cells if one is lucky.
 */
export function pastedTable(text: string, name: string): Tab {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const separator = lines.some((line) => line.includes('\t')) ? /\t/ : lines.some(hasGaps) ? /\s{2,}/ : /\s+/;
  return { name, rows: lines.map((line) => line.split(separator).map((cell) => cellOf(cell.trim()))) };
}

function hasGaps(line: string): boolean {
  return /\S\s{2,}\S/.test(line);
}

function cellOf(text: string): Cell {
  return text === '' ? EMPTY : { value: text, text };
}
