/** Tables that have their items or indicators side by side as headings, and a row of figures for each year or agency. */

import { agencyNamed } from '../../agency/agencyInText.ts';
import { INSTRUMENTS } from '../../framework/framework.ts';
import { newest } from '../../framework/frameworks.ts';
import { parseScore } from '../../score/parseScore.ts';
import type { Tab } from '../../table/cell.ts';
import { cellAt } from '../../table/cell.ts';
import { roleOf, roleOfNumbers } from '../roles/role.ts';
import { type Subject, subjectKey } from '../statement.ts';
import type { Column, Entry, Grid, Line } from './grid.ts';
import { isNumber, isText, type ParsedCell } from './parsedCell.ts';
import type { ParsedRow } from './row.ts';
import { instrumentNamed, type SubjectCell, subjectsAcross } from './subjectIn.ts';
import type { Surroundings } from './surroundings.ts';
import { yearIn } from './yearIn.ts';

/** Names in so many neighbouring columns are headings; two may be a slip. */
const ENOUGH = 3;

/** Such a table has no more rows. */
const FARTHEST = 60;

/** The table that the row at an index heads, and how many rows it reaches below them; null where it heads none. */
export function acrossTable(
  all: readonly ParsedRow[],
  at: number,
  around: Surroundings,
  tab: Tab,
): { readonly grids: readonly Grid[]; readonly rows: number } | null {
  const head = all[at];
  const named = head ? namesAcross(head, all[at - 1]) : [];
  if (head === undefined || named.length === 0) return null;
  const names = withoutLabel(named, all[at + 1]);
  const columns = new Set(names.map(({ column }) => column));
  const rows = rowsUnder(head, all.slice(at + 1, at + 1 + FARTHEST), columns);
  const figures = rows.filter((row) => figuresUnder(row, columns).length > 0);
  const last = figures[figures.length - 1];
  if (last === undefined || arePartsOfRows(names, figures)) return null;
  const lines = names.map((subject): Line => lineOf(subject, head, around, tab));
  const labels = labelHeadings(head, columns);
  // Tables of other items are others, and not rows of which one holds the scores.
  const subjects = lines.map(({ subject }) => subjectKey(subject)).join();
  const signature = `across ${[...labels.values()].map(({ words }) => words).join('|')} ${subjects}`;
  const read = figures.map((row) => columnOf(row, names, lines, labels, tab));
  const grid = { tab: tab.name, signature, across: true, lines, columns: read };
  return { grids: [grid], rows: rows.indexOf(last) + 1 };
}

/** `IIT | i1 | i2 …` over `คะแนน | 91.20 | 88.40 …`: the first says which the others are. */
function withoutLabel(names: readonly SubjectCell[], below: ParsedRow | undefined): readonly SubjectCell[] {
  const [first, ...others] = names;
  const under = below?.cells.find(({ column }) => column === first?.column);
  const isLabel = first?.named.kind === 'instrument' && under !== undefined && isText(under) && !isNumber(under);
  return isLabel && others.length >= ENOUGH - 1 ? others : names;
}

/** `ตัวชี้วัด | EIT ส่วนที่ 1 | EIT ส่วนที่ 2 | EIT`: the rows below are what is scored, the names head their parts. */
function arePartsOfRows(names: readonly SubjectCell[], rows: readonly ParsedRow[]): boolean {
  return (
    names.some(({ named }) => named.kind === 'part') &&
    rows.some(({ subjects }) => subjects.some(({ named: { kind } }) => kind === 'indicator' || kind === 'item'))
  );
}

/** The names of a row that stand side by side and have no figures of their own; none of any other row. */
function namesAcross({ cells, naming }: ParsedRow, above?: ParsedRow): SubjectCell[] {
  if (cells.length < ENOUGH) return [];
  const numbered = areUnderInstruments(cells, above) ? indicators(cells) : numberedIndicators(cells);
  if (numbered.length > 0) return numbered;
  if (naming < ENOUGH) return [];
  const names = subjectsAcross(cells);
  const columns = new Set(names.map(({ column }) => column));
  if (cells.some((cell) => !columns.has(cell.column) && isNumber(cell) && yearIn(cell.cell.text) === null)) return [];
  const neighbours = names.filter(({ column }) => columns.has(column - 1) || columns.has(column + 1));
  return neighbours.length < ENOUGH || names.some(({ inside }) => inside !== null) ? [] : names;
}

/** `ตัวชี้วัดที่ | 1 | 2 | 3 …` */
function numberedIndicators([label, ...cells]: readonly ParsedCell[]): SubjectCell[] {
  if (label === undefined || cells.length < ENOUGH) return [];
  if (!cells.every(({ words }, index) => Number(words) === index + 1 && index < newest.indicators.length)) return [];
  return roleOf(label.words) === 'indicator' ? indicators(cells) : [];
}

/** `1 | 2 | … | 10` below `IIT | … | EIT | … | OIT`: all ten; under other words such a row only counts the columns. */
function areUnderInstruments(cells: readonly ParsedCell[], above: ParsedRow | undefined): boolean {
  const named = new Set((above?.cells ?? []).map(({ words }) => instrumentNamed(words)));
  const areAll = INSTRUMENTS.every((id) => named.has(id)) && cells.length === newest.indicators.length;
  return areAll && cells.every(({ words }, index) => Number(words) === index + 1);
}

function indicators(cells: readonly ParsedCell[]): SubjectCell[] {
  return cells.map(({ column }, index) => ({
    column,
    named: { kind: 'indicator', id: index + 1 },
    sub: null,
    rest: '',
    inside: null,
  }));
}

/** The rows below as far as they are of the table: up to a gap, to names of their own, or to words that head others. */
function rowsUnder(head: ParsedRow, below: readonly ParsedRow[], columns: ReadonlySet<number>): ParsedRow[] {
  const end = below.findIndex((row, index) => {
    const before = below[index - 1] ?? head;
    const figures = figuresUnder(row, columns).length;
    return row.row > before.row + 2 || (row.subjects.length > 0 && figures < ENOUGH) || namesAcross(row).length > 0;
  });
  return below.slice(0, end < 0 ? below.length : end);
}

function lineOf({ named, column, rest, sub }: SubjectCell, names: ParsedRow, around: Surroundings, tab: Tab): Line {
  const subject: Subject = named.kind === 'total' ? { kind: 'overall' } : named;
  return {
    subject,
    sub,
    kind: null,
    label: { tab: tab.name, row: names.row, column },
    needsNumber: rest !== '',
    isTotal: named.kind === 'total',
    issue: around.issue,
    indicator: around.indicator,
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
    rows: '',
    heading: beside.map(({ cell }) => cell.text.trim()).join(' '),
    role: first(({ words, parsed }) => (parsed.kind === 'number' ? null : roleOfNumbers(words))),
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
