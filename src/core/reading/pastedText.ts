import { type Cell, EMPTY, type Tab } from '../table/cell.ts';
import { delimiterFound } from '../text/delimiterOf.ts';
import { rejoinedDecimals } from './fallenDecimals.ts';
import { type LineGroup, lineGroups } from './lineGroups.ts';
import { tabbedRows } from './linesInCells.ts';
import { withNumbersApart } from './trailingNumbers.ts';
import { yearsNamed } from './yearNames.ts';

/** The line between a heading and the rows, in tables that are typed. */
const RULE = /^\s*\|?[\s:|-]*-{3}[\s:|-]*$/;

/** A table that was pasted as text, whatever it came from. */
export function pastedTable(text: string, name: string): Tab {
  return { name, rows: pastedRows(text).map((row) => row.map(cellOf)) };
}

/**
 * The cells of a text. Spreadsheets and word processors part them by tabs, chats and web pages by pipes; a PDF leaves
 * spaces, several between cells if one is lucky; and where each cell of a table comes on a line of its own, a code
 * begins the next row.
 */
export function pastedRows(text: string): string[][] {
  const plain = text.replace(/\r\n?/g, '\n');
  const lines = plain.split('\n');
  const isTabbed = plain.includes('\t');
  const groups = isTabbed ? [] : lineGroups(lines);
  if (groups.length > 0) return grouped(lines, groups);
  const parted = isTabbed ? tabbedRows(plain) : lines.filter((line) => !RULE.test(line)).map(parterOf(text, lines));
  const rows = parted.map((row) => row.map((cell) => cell.trim()));
  const rejoined = rejoinedDecimals(rows);
  return rejoined === null || rejoined === 'open' ? rows : rejoined.rows.map((row) => [...row]);
}

/** A delimiter counts where most lines have it; texts have commas, too, so these only where codes stand before them. */
function parterOf(text: string, lines: readonly string[]): (line: string) => string[] {
  const filled = lines.filter((line) => line.trim() !== '');
  const most = (found: RegExp) => 2 * filled.filter((line) => found.test(line)).length > filled.length;
  const delimiter = delimiterFound(text);
  if (delimiter === '|' && most(/\|/)) return (line) => line.replace(/^\s*\||\|\s*$/g, '').split('|');
  if (delimiter === ';' && most(/;/)) return (line) => line.split(';');
  if (delimiter === ',' && most(/^\s*(?:ข้อ\s*)?[ieoIEO๐0]\S{0,3}\s*,/)) return (line) => line.split(',');
  return lines.some(hasGaps) ? (line) => line.trim().split(/\s{2,}/) : bySpaces(lines);
}

function hasGaps(line: string): boolean {
  return /\S\s{2,}\S/.test(line);
}

/** The words above the numbers are headings where there is one for each column. */
function bySpaces(lines: readonly string[]): (line: string) => string[] {
  const widths = new Set(lines.map((line) => withNumbersApart(line).length).filter((width) => width > 1));
  return (line) => {
    const cells = withNumbersApart(line);
    const words = line.trim().split(/\s+/);
    const isHeading = cells.length === 1 && widths.has(words.length) && words.every(isHeadingWord);
    return isHeading ? words : cells;
  };
}

function isHeadingWord(word: string): boolean {
  return word.length <= 12 && (/^[^\d๐-๙]{2,}$/.test(word) || yearsNamed(word).length > 0);
}

/** A row an item: code, wording, score. Other lines stay as they stand. */
function grouped(lines: readonly string[], groups: readonly LineGroup[]): string[][] {
  const taken = new Map<number, LineGroup | null>();
  for (const group of groups) {
    for (const line of [...group.wording, ...(group.score === null ? [] : [group.score])]) taken.set(line, null);
    taken.set(group.code, group);
  }
  const at = (line: number) => lines[line]?.trim() ?? '';
  return lines.flatMap((line, index) => {
    const group = taken.get(index);
    if (group === undefined) return line.trim() === '' ? [] : [[line.trim()]];
    if (group === null) return [];
    const score = group.score === null ? '' : at(group.score);
    return [[at(group.code), group.wording.map(at).join(' '), score]];
  });
}

function cellOf(text: string): Cell {
  return text === '' ? EMPTY : { value: text, text };
}
