/** Which rows head a table, and what they say of each column. */

import { agencyNamed } from '../../agency/agencyInText.ts';
import type { InstrumentId } from '../../framework/framework.ts';
import type { Place } from '../../table/cell.ts';
import { type Role, roleOf, roleOfNumbers, withoutYear } from '../roles/role.ts';
import { isNumber, type ParsedCell } from './parsedCell.ts';
import type { ParsedRow } from './row.ts';
import { shortYears } from './shortYears.ts';
import { instrumentMentioned } from './subjectIn.ts';
import { type YearWords, yearIn } from './yearIn.ts';

/** What heads a column: the cells above it, from the top level down. */
export interface Heading {
  readonly text: string;
  readonly words: string;
  readonly role: Role | null;
  /** The role of numbers below it. */
  readonly numbers: Role | null;
  readonly year: YearWords | null;
  readonly agency: string | null;
  /** The instrument whose columns it heads, where several stand side by side. */
  readonly instrument: InstrumentId | null;
}

export interface Header {
  readonly rows: readonly ParsedRow[];
  /** By column. */
  readonly headings: ReadonlyMap<number, Heading>;
  /** The first column with that role; null where none has it. */
  readonly columnOf: (...roles: readonly Role[]) => number | null;
}

/** What a label before a value is called; such a row heads nothing. */
const LABEL =
  /^(ชื่อ)?(หน่วยงาน|อปท|อำเภอ|จังหวัด|ตำบล|ปี|ปีงบประมาณ|ผู้รายงาน|ผู้จัดทำ|สังกัด|กระทรวง|ประเภท|agency|district|province|year|fiscalyear)[^|]{0,12}:?$/;

/**
 * Whether a row heads the rows below it. Known words tell, two of them at least; else the place: words right above rows
 * with figures, over their columns, where no row of figures stands before.
 */
export function isHeading(
  row: ParsedRow,
  below: ParsedRow | undefined,
  follows: 'figures' | 'heading' | 'nothing',
): boolean {
  const { cells, subjects } = row;
  if (subjects.some(({ named }) => named.kind === 'item')) return false;
  if (follows === 'heading' && isRowOfYears(row)) return true;
  if (cells.length < 2 || hasFigures(row)) return false;
  if (isLabelled(cells)) return false;
  if (below !== undefined && !hasFigures(below) && areInstruments(cells)) return true;
  if (shortYears(cells).size > 0 && namesLines(cells)) return true;
  const known = cells.filter(isKnown).length;
  const headsScores = cells.some(({ words, cell }) => namesFigures(words, cell.text)) && namesLines(cells);
  const headsYears = below !== undefined && isRowOfYears(below);
  if (known >= 2 && (headsScores || headsYears || overFigures(row, below))) return true;
  if (follows === 'figures') return false;
  return overFigures(row, below);
}

/** Numbers that are no years. Cells with a number's value are asked first: that costs nothing. */
function hasFigures({ cells }: ParsedRow): boolean {
  const isFigure = (cell: ParsedCell) => isNumber(cell) && yearIn(cell.cell.text) === null;
  const figures = cells.some((cell) => typeof cell.cell.value === 'number' && isFigure(cell)) || cells.some(isFigure);
  return figures && shortYears(cells).size === 0;
}

export function headerOf(rows: readonly ParsedRow[]): Header {
  const columns = [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort((a, b) => a - b);
  const headings = new Map(columns.map((column) => [column, headingOf(rows, column)]));
  const columnOf = (...roles: readonly Role[]) =>
    columns.find((column) => roles.some((role) => headings.get(column)?.role === role)) ?? null;
  return { rows, headings, columnOf };
}

/** Where a heading stands, for what is said of it. */
export function placesOfHeading(header: Header, tab: string, column: number): Place[] {
  return header.rows.flatMap(({ row, cells }) =>
    cells.some((cell) => cell.column === column) ? [{ tab, row, column }] : [],
  );
}

function headingOf(rows: readonly ParsedRow[], column: number): Heading {
  const levels = rows.flatMap((row, level) => {
    const own = row.cells.find((cell) => cell.column === column);
    if (own) return [own];
    // A heading that spans several columns has its words in the first.
    const isSplit = rows.slice(level + 1).some(({ cells }) => cells.some((cell) => cell.column === column));
    const left = isSplit ? [...row.cells].reverse().find((cell) => cell.column < column) : undefined;
    return left ? [left] : [];
  });
  const lowest = [...levels].reverse();
  const first = <T>(pick: (cell: ParsedCell) => T | null) =>
    lowest.reduce<T | null>((found, cell) => found ?? pick(cell), null);
  const words = levels.map((level) => level.words).join('');
  return {
    text: levels.map(({ cell }) => cell.text.trim()).join(' '),
    words,
    role: first((cell) => roleOf(withoutYear(cell.words))),
    numbers: roleByLevels(lowest.map((cell) => roleOfNumbers(cell.words))),
    year: first((cell) => yearIn(cell.cell.text)) ?? shortYear(rows, column),
    agency: first((cell) => agencyNamed(cell.cell.text)),
    instrument: first((cell) => instrumentMentioned(cell.words)),
  };
}

/** `แบบวัด IIT | แบบวัด EIT`, over tables side by side. */
function areInstruments(cells: readonly ParsedCell[]): boolean {
  const named = cells.map(({ words }) => instrumentMentioned(words));
  return !named.includes(null) && new Set(named).size === named.length;
}

function shortYear(rows: readonly ParsedRow[], column: number): YearWords | null {
  const year = rows.map(({ cells }) => shortYears(cells).get(column)).find((one) => one !== undefined);
  return year === undefined ? null : { kind: 'year', year };
}

/** `ระดับประเทศ` over `คะแนน` are scores of others, whatever the lowest level says; of an upper level no more is taken. */
function roleByLevels(lowest: readonly (Role | null)[]): Role | null {
  const own = lowest.find((role) => role !== null) ?? null;
  if (own !== 'score' && own !== 'share') return own;
  return lowest.find((role) => role === 'others' || role === 'target' || role === 'draft') ?? own;
}

function isKnown({ words, cell }: ParsedCell): boolean {
  return roleOf(words) !== null || yearIn(cell.text) !== null || agencyNamed(cell.text) !== null;
}

/** Roles of the columns that say what a line is about. */
const LINES: readonly (Role | null)[] = [
  'item',
  'indicator',
  'sub-indicator',
  'instrument',
  'issue',
  'wording',
  'agency',
  'number',
];
const FIGURES: readonly Role[] = ['score', 'share', 'weighted', 'draft', 'others', 'part-1', 'part-2'];

function namesFigures(words: string, text: string): boolean {
  const role = roleOf(words);
  return (
    (role !== null && FIGURES.includes(role)) || (role === null && yearIn(text) !== null) || agencyNamed(text) !== null
  );
}

/** What the lines are about, or figures of several years or agencies: else it is a title in two cells. */
function namesLines(cells: readonly ParsedCell[]): boolean {
  const isOneOfSeveral = ({ cell }: ParsedCell) => yearIn(cell.text) !== null || agencyNamed(cell.text) !== null;
  return cells.some(({ words }) => LINES.includes(roleOf(words))) || cells.filter(isOneOfSeveral).length > 1;
}

function isLabelled(cells: readonly ParsedCell[]): boolean {
  const [label, value, ...more] = cells;
  if (!label || !value || more.length > 0) return false;
  return LABEL.test(label.words) && roleOf(value.words) === null;
}

const LONGEST_YEAR = 30;

function isRowOfYears({ cells }: ParsedRow): boolean {
  return cells.length > 1 && cells.every(({ cell }) => cell.text.length <= LONGEST_YEAR && yearIn(cell.text) !== null);
}

/** Whether a row of figures follows at once, with one of them under one of these words. */
function overFigures({ cells, row }: ParsedRow, below: ParsedRow | undefined): boolean {
  if (below === undefined || below.row > row + 2) return false;
  if (below.subjects.length === 0 && !startsWithNumber(below)) return false;
  const columns = new Set(cells.map(({ column }) => column));
  return below.cells.some((cell, index) => index > 0 && isNumber(cell) && columns.has(cell.column));
}

function startsWithNumber({ cells }: ParsedRow): boolean {
  const [first] = cells;
  return first !== undefined && isNumber(first);
}
