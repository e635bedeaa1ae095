/** The columns of a table in which the figures of its lines may stand. */

import { parseScore } from '../../score/parseScore.ts';
import { EMPTY, type Place, type Tab } from '../../table/cell.ts';
import type { Role } from '../roles/role.ts';
import type { Column, Entry } from './grid.ts';
import type { Header, Heading } from './headings.ts';
import { isNumber, type ParsedCell } from './parsedCell.ts';
import type { Stated } from './stated.ts';

/** The cell that names the line: a number in it stands after the name. */
export const INSIDE = 'inside';
/** The one number that each line has, wherever it stands. */
export const ONLY = 'only';

/** Under such headings stand words. */
const OF_WORDS: readonly Role[] = ['wording', 'item', 'instrument', 'agency', 'issue', 'indicator', 'level', 'remark'];

export function columnsOf(stated: readonly Stated[], header: Header | null, tab: Tab): Column[] {
  const numbers = stated.map(({ from }) => numbersOf(from.right));
  const headed = numbers.flat().some(({ column }) => header?.headings.has(column));
  const inside = stated.some(({ from }) => from.inside !== null);
  const empty = headedButEmpty(stated, header);
  const left = headedLeft(stated, header);
  if (!headed && stated.every(({ from }, index) => (numbers[index]?.length ?? 0) + Number(from.inside !== null) <= 1)) {
    const filled = stated.some(({ from }, index) => (numbers[index]?.length ?? 0) > 0 || from.inside !== null);
    if (filled || empty.length + left.length === 0) return [onlyColumn(stated, tab)];
  }
  const right = new Set(numbers.flat().map(({ column }) => column));
  const all = [...right, ...left, ...empty];
  const columns = [...new Set(all)].sort((a, b) => a - b).map((column) => columnAt(column, stated, header, tab));
  return [...columns, ...(inside ? [insideColumn(stated, tab)] : [])];
}

/** Fewer numbers left of a name may be anything. */
const ENOUGH_LEFT = 3;

/** Columns of numbers left of the names that are headed as the scores'. */
function headedLeft(stated: readonly Stated[], header: Header | null): number[] {
  const columns = stated.flatMap(({ from }) => numbersOf(from.left)).map(({ column }) => column);
  return [...new Set(columns)].filter(
    (column) =>
      header?.headings.get(column)?.role === 'score' &&
      (columns.filter((other) => other === column).length >= ENOUGH_LEFT ||
        stated.some(({ line }) => line.subject.kind === 'item')),
  );
}

/** Columns that are headed as the scores' and right of the names, though nobody may have filled them in. */
function headedButEmpty(stated: readonly Stated[], header: Header | null): number[] {
  const names = stated.map(({ from }) => from.column);
  const first = names.reduce((least, column) => Math.min(least, column), Number.POSITIVE_INFINITY);
  const end = stated.reduce((least, { from }) => Math.min(least, from.end), Number.POSITIVE_INFINITY);
  return [...(header?.headings ?? [])].flatMap(([column, { role, year }]) =>
    column > first && column < end && (role === 'score' || (role === null && year !== null)) ? [column] : [],
  );
}

function columnAt(column: number, stated: readonly Stated[], header: Header | null, tab: Tab): Column {
  const heading = header?.headings.get(column);
  const main = mainColumn(stated, header);
  const entries = stated.map((one) => entryAt(one, column, one.from.column - main, header, tab));
  return {
    ...ofHeading(heading),
    key: String(column),
    rows: '',
    hidden: () => tab.isHidden?.(column) ?? false,
    entries,
  };
}

/** Where most lines have their names. */
function mainColumn(stated: readonly Stated[], header: Header | null): number {
  const counts = new Map<number, number>();
  for (const { from } of stated) counts.set(from.column, (counts.get(from.column) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const item = header?.columnOf('item') ?? null;
  return stated.length === 1 && item !== null ? item : (most?.[0] ?? 0);
}

/** In the column, or, of a line that slipped, as far from it as the line is from the others. */
function entryAt(stated: Stated, column: number, shift: number, header: Header | null, tab: Tab): Entry {
  const { from } = stated;
  const own = cellIn([...from.left, ...from.right], column);
  // A sentence on the whole may stand anywhere; after an item's code a number may be part of its name.
  const isSentence = from.inside !== null && stated.line.subject.kind !== 'item' && numbersOf(from.right).length === 0;
  if (isSentence) return insideEntry(stated, tab);
  const beside = own === undefined ? besideWhole(stated, header) : null;
  if (beside) return entryOf(stated, beside, beside.column, tab);
  if (shift === 0 || (own && isNumber(own))) return entryOf(stated, own, column, tab);
  const shifted = cellIn(from.right, column + shift);
  const numbers = numbersOf(from.right);
  const [only] = numbers;
  if (shifted && isNumber(shifted)) return entryOf(stated, shifted, column + shift, tab);
  if (only && numbers.length === 1) return entryOf(stated, only, only.column, tab);
  return entryOf(
    stated,
    own ?? shifted,
    column > from.column ? column : Math.max(column + shift, from.column + 1),
    tab,
  );
}

/** `คะแนนภาพรวม | 74.67` below a table is in two cells, whatever the table's headings say of them. */
function besideWhole({ line, from }: Stated, header: Header | null): ParsedCell | null {
  const [only, ...more] = numbersOf(from.right);
  if (line.subject.kind !== 'overall' || only === undefined || more.length > 0) return null;
  const role = header?.headings.get(only.column)?.role ?? null;
  return role === null || OF_WORDS.includes(role) ? only : null;
}

function onlyColumn(stated: readonly Stated[], tab: Tab): Column {
  const entries = stated.map((one) => {
    const { right, inside, column } = one.from;
    if (inside !== null) return insideEntry(one, tab);
    const cell = numbersOf(right)[0] ?? right[0];
    return entryOf(one, cell, cell?.column ?? column + 1, tab);
  });
  return { ...ofHeading(undefined), key: ONLY, rows: '', hidden: () => false, entries };
}

function insideColumn(stated: readonly Stated[], tab: Tab): Column {
  return {
    ...ofHeading(undefined),
    key: INSIDE,
    rows: '',
    hidden: () => false,
    entries: stated.map((one) => insideEntry(one, tab)),
  };
}

function insideEntry({ line, from }: Stated, tab: Tab): Entry {
  const cell = from.row.cells.find(({ column }) => column === from.column)?.cell ?? EMPTY;
  const text = line.subject.kind === 'item' ? cell.text : from.rest;
  const place = { tab: tab.name, row: from.row.row, column: from.column };
  return { line, parsed: from.inside ?? { kind: 'empty' }, text: from.inside === null ? '' : text, place };
}

function entryOf({ line, from }: Stated, cell: ParsedCell | undefined, column: number, tab: Tab): Entry {
  const place: Place = { tab: tab.name, row: from.row.row, column };
  return { line, parsed: cell?.parsed ?? parseScore(EMPTY), text: cell?.cell.text ?? '', place };
}

function ofHeading(heading: Heading | undefined): Pick<Column, 'heading' | 'role' | 'agency' | 'year'> {
  const { text = '', numbers = null, agency = null, year = null } = heading ?? {};
  return { heading: text, role: numbers, agency, year };
}

function cellIn(cells: readonly ParsedCell[], column: number): ParsedCell | undefined {
  return cells.find((cell) => cell.column === column);
}

function numbersOf(cells: readonly ParsedCell[]): ParsedCell[] {
  return cells.filter(isNumber);
}
