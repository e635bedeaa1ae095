import { widthOf } from '../table/widthOf.ts';

/** Decimal commas that nobody quoted: `i1,91,20` is i1 with 91,20, and its row has a cell more than there are headings. */

type Row = readonly string[];

/** The rows as they were meant; or `open`, where rows fell apart but nobody can tell which cells belong together. */
export type Rejoined = { readonly rows: readonly Row[]; readonly scores: number } | 'open';

const WHOLE = /^\s*(?:[\d๐-๙]{1,2}|100|๑๐๐)\s*$/;
const FRACTION = /^\s*[\d๐-๙]{1,2}\s*$/;
/** No whole number is written so: it must have stood behind a comma. */
const ONLY_A_FRACTION = /^\s*[0๐][\d๐-๙]\s*$/;
/** More columns with fractions are not looked for: there would be too many ways. */
const MOST = 3;

/**
 * Null where no row fell apart. The headings tell how many cells there should be, or, without headings, one less than
 * there are; and a fraction such as `00` or `05` proves that there was a comma, and no further column.
 */
export function rejoinedDecimals(rows: readonly Row[]): Rejoined | null {
  const first = rows.findIndex((row) => row.length > 1);
  const headings = rows[first] ?? [];
  const isHeaded = !headings.some((cell) => /^\s*[\d๐-๙]+\s*$/.test(cell));
  const isBody = (row: Row, index: number) => row.length > 1 && index >= (isHeaded ? first + 1 : first);
  const body = rows.filter(isBody);
  const widest = widthOf(body);
  const width = isHeaded ? headings.length : widest - 1;
  const longer = body.filter((row) => row.length > width);
  if (width < 2 || longer.length === 0 || 2 * longer.filter(hasHalves).length <= longer.length) return null;
  const isProven = longer.some((row) => row.some((cell) => ONLY_A_FRACTION.test(cell)));
  if (!isProven) return isHeaded ? 'open' : null;
  const [way, ...others] = columnsWithFractions(longer, width, widest - width);
  if (way === undefined || others.length > 0) return 'open';
  const whole = rows.map((row, index) => (isBody(row, index) ? (joins(row, width, way)[0] ?? row) : row));
  return { rows: whole, scores: longer.reduce((sum, row) => sum + row.length - width, 0) };
}

function hasHalves(row: Row): boolean {
  return row.some((cell, at) => WHOLE.test(cell) && FRACTION.test(row[at + 1] ?? ''));
}

/** The choices of columns, never the first, by which every row can be joined in just one way. */
function columnsWithFractions(rows: readonly Row[], width: number, count: number): number[][] {
  if (count > MOST) return [];
  const columns = Array.from({ length: width - 1 }, (_, index) => index + 1);
  return chosen(columns, count).filter((way) => rows.every((row) => joins(row, width, way).length === 1));
}

/** Every way to join so many halves of a row, in these columns, that it has its width. */
function joins(row: Row, width: number, columns: readonly number[]): Row[] {
  return chosen(columns, row.length - width).flatMap((some) => joined(row, some) ?? []);
}

/** Every way to choose so many, in their order. */
function chosen(columns: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return columns.flatMap((column, at) => chosen(columns.slice(at + 1), count - 1).map((more) => [column, ...more]));
}

/** Null where what stands in one of the columns is no half. */
function joined(row: Row, columns: readonly number[]): [Row] | null {
  const cells: string[] = [];
  for (let at = 0; at < row.length; at++) {
    const [cell = '', next = ''] = row.slice(at, at + 2);
    const isJoined = columns.includes(cells.length);
    if (isJoined && !(WHOLE.test(cell) && FRACTION.test(next))) return null;
    cells.push(isJoined ? `${cell.trim()},${next.trim()}` : cell);
    if (isJoined) at += 1;
  }
  return [cells];
}
