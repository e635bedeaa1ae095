/** Tables whose cells have several lines, pasted as text: spreadsheets put such cells in quotes, word processors do not. */

import { parseScore } from '../score/parseScore.ts';
import { isCodeAlone } from './lineGroups.ts';

/** A cell in quotes, with what was doubled in it. */
const QUOTED = /(^|\t|\n)"((?:[^"]|"")*)"(?=\t|\n|$)/g;
/** Stands for a line's end inside a cell; no text has it. */
const INSIDE = '\u2028';

/** The rows of a text with tabs in it, each cell with its own lines. */
export function tabbedRows(text: string): string[][] {
  const whole = text.replace(
    QUOTED,
    (_, before: string, cell: string) => `${before}${cell.replace(/""/g, '"').replace(/\n/g, INSIDE)}`,
  );
  const lines = whole.split('\n');
  const rows: string[][] = [];
  for (let index = 0; index < lines.length; ) {
    const block = blockAt(lines, index);
    rows.push(block?.cells ?? (lines[index] ?? '').split('\t'));
    index += block?.length ?? 1;
  }
  return rows.map((row) => row.map((cell) => cell.split(INSIDE).join('\n')));
}

/**
 * One row of a word processor's table: the lines of a cell follow one another, and the next cell begins in the last of
 * them. Codes on lines of their own tell it, with as many scores in the last cell. Null where it is no such row.
 */
function blockAt(
  lines: readonly string[],
  start: number,
): { readonly cells: string[]; readonly length: number } | null {
  const width = lines.reduce((most, line) => Math.max(most, line.split('\t').length), 1);
  let end = start;
  let cells: string[] = [];
  while (end < lines.length && cells.length < width) {
    cells = lines
      .slice(start, end + 1)
      .join('\n')
      .split('\t');
    end++;
  }
  const codes = cells.slice(0, -1).find((cell) => cell.includes('\n') && cell.split('\n').every(isCodeAlone));
  if (cells.length !== width || codes === undefined) return null;
  const more = codes.split('\n').length - 1;
  const last = lines.slice(end, end + more);
  if (last.length < more || !last.every(isNumberAlone)) return null;
  const scores = [cells[width - 1] ?? '', ...last].join('\n');
  return { cells: [...cells.slice(0, -1), scores], length: end + more - start };
}

function isNumberAlone(line: string): boolean {
  return !line.includes('\t') && parseScore({ value: line, text: line }).kind === 'number';
}
