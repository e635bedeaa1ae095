/** Tables that have their items or indicators side by side as headings, and a row of figures for each year or agency. */

import { agencyNamed } from '../../agency/agencyInText.ts';
import { parseScore } from '../../score/parseScore.ts';
import type { Tab } from '../../table/cell.ts';
import { cellAt } from '../../table/cell.ts';
import { roleOf } from '../roles/role.ts';
import type { Subject } from '../statement.ts';
import type { Column, Entry, Grid, Line } from './grid.ts';
import { isNumber, type ParsedCell } from './parsedCell.ts';
import type { ParsedRow } from './row.ts';
import type { SubjectCell } from './subjectIn.ts';
import type { Surroundings } from './surroundings.ts';
import { yearIn } from './yearIn.ts';

/** Names in so many neighbouring columns are headings; two may be a slip. */
const ENOUGH = 3;

/** Whether the names of a row stand side by side, with figures in the row below them and none of their own. */
export function startsAcross({ subjects, cells, row }: ParsedRow, below: ParsedRow | undefined): boolean {
  if (subjects.length < ENOUGH || below === undefined || below.row > row + 2) return false;
  const columns = new Set(subjects.map(({ column }) => column));
  const neighbours = subjects.filter(({ column }) => columns.has(column - 1) || columns.has(column + 1));
  if (neighbours.length < ENOUGH || subjects.some(({ inside }) => inside !== null)) return false;
  const own = cells.some((cell) => !columns.has(cell.column) && isNumber(cell) && yearIn(cell.cell.text) === null);
  return !own && figuresUnder(below, columns).length > 0;
}

/** The table that starts there, and how many rows of figures it has. */
export function acrossGrid(
  names: ParsedRow,
  all: readonly ParsedRow[],
  first: number,
  around: Surroundings,
  tab: Tab,
): { readonly grid: Grid; readonly rows: number } {
  const columns = new Set(names.subjects.map(({ column }) => column));
  const rows: ParsedRow[] = [];
  for (let row = all[first]; row !== undefined; row = all[first + rows.length]) {
    if (
      row.row > names.row + rows.length + 2 ||
      row.subjects.length >= ENOUGH ||
      figuresUnder(row, columns).length === 0
    )
      break;
    rows.push(row);
  }
  const lines = names.subjects.map((subject): Line => lineOf(subject, names, around, tab));
  const labels = labelHeadings(names, columns);
  const signature = `across ${[...labels.values()].map(({ words }) => words).join('|')}`;
  const read = rows.map((row) => columnOf(row, names.subjects, lines, labels, tab));
  return { grid: { tab: tab.name, signature, across: true, lines, columns: read }, rows: rows.length };
}

function lineOf({ named, column, rest, sub }: SubjectCell, names: ParsedRow, around: Surroundings, tab: Tab): Line {
  const subject: Subject = named.kind === 'total' ? { kind: 'overall' } : named;
  return {
    subject,
    sub,
    label: { tab: tab.name, row: names.row, column },
    needsNumber: rest !== '',
    isTotal: named.kind === 'total',
    issue: around.issue,
    agency: null,
    year: null,
    block: around.owner,
  };
}

/** The headings of the columns that say what a row is of. */
function labelHeadings({ cells }: ParsedRow, columns: ReadonlySet<number>): Map<number, ParsedCell> {
  return new Map(cells.filter(({ column }) => !columns.has(column)).map((cell) => [cell.column, cell]));
}

function columnOf(
  row: ParsedRow,
  subjects: readonly SubjectCell[],
  lines: readonly Line[],
  labels: ReadonlyMap<number, ParsedCell>,
  tab: Tab,
): Column {
  const names = new Set(subjects.map(({ column }) => column));
  const beside = row.cells.filter(({ column }) => !names.has(column));
  const first = <T>(pick: (cell: ParsedCell) => T | null) =>
    beside.reduce<T | null>((found, cell) => found ?? pick(cell), null);
  const headed = (cell: ParsedCell, role: string) => roleOf(labels.get(cell.column)?.words ?? '') === role;
  const entries = subjects.flatMap(({ column }, index): Entry[] => {
    const line = lines[index];
    const cell = cellAt(tab, row.row, column);
    const place = { tab: tab.name, row: row.row, column };
    return line ? [{ line, parsed: parseScore(cell), text: cell.text, place }] : [];
  });
  return {
    key: `row ${row.row}`,
    heading: beside.map(({ cell }) => cell.text.trim()).join(' '),
    role: first(({ words, parsed }) => (parsed.kind === 'number' ? null : roleOf(words))),
    agency: first((cell) =>
      headed(cell, 'agency') && !isNumber(cell) ? cell.cell.text.trim() : agencyNamed(cell.cell.text),
    ),
    year: first((cell) =>
      isNumber(cell) && !headed(cell, 'year') && !/^2[05]\d\d$/.test(cell.words) ? null : yearIn(cell.cell.text),
    ),
    hidden: () => false,
    entries,
  };
}

function figuresUnder({ cells }: ParsedRow, columns: ReadonlySet<number>): ParsedCell[] {
  return cells.filter((cell) => columns.has(cell.column) && isNumber(cell));
}
