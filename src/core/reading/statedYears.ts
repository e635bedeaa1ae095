/** Which fiscal years a tab's texts state as the result's own, and how much is to be said against each. */

import { frameworks } from '../framework/frameworks.ts';
import type { Cell, Tab } from '../table/cell.ts';
import type { Column } from './parse/grid.ts';
import { placesOfHeading } from './parse/headings.ts';
import { isNumber, isText, type ParsedCell } from './parse/parsedCell.ts';
import { parseTab } from './parse/parseTab.ts';
import { roleOf, withoutYear } from './roles/role.ts';
import { mayHaveYear, readYearText, type YearText } from './yearText.ts';

/** A year and the cell that states it, row and column from 1. */
export interface StatedYear {
  readonly year: number;
  readonly row: number;
  readonly column: number;
}

type Mentioned = StatedYear & YearText;

const LONGEST_LABEL = 20;
const OLDEST = Math.min(...frameworks.map(({ fiscalYear }) => fiscalYear));

/** The years that head score columns, each with the cell that says it. */
export function yearsHeaded(tab: Tab): StatedYear[] {
  return parseTab(tab).tables.flatMap(({ header }) =>
    [...(header?.headings ?? [])].flatMap(([column, { role, year }]) => {
      if (header === null || year?.kind !== 'year' || (role !== null && role !== 'score')) return [];
      return placesOfHeading(header, tab.name, column)
        .slice(-1)
        .map(({ row }) => ({ year: year.year, row, column }));
    }),
  );
}

/** The years that the other texts state as the result's own, those that least is to be said against. */
export function yearsWritten(tab: Tab): StatedYear[] {
  const own = mentioned(tab).filter(({ isOwn }) => isOwn);
  if (own.length === 0) return [];
  const headings = rowsOfHeadings(tab);
  const stated = own.filter(({ row }) => !headings.has(row));
  if (new Set(stated.map(({ year }) => year)).size < 2) return stated;
  const weights = stated.map(doubtsAbout(firstScoreRow(tab)));
  const least = Math.min(...new Set(weights));
  return stated.filter((_, index) => weights[index] === least);
}

/** Headings, rows that say of which year they are, and those of tables that have their names side by side. */
function rowsOfHeadings(tab: Tab): Set<number> {
  const { tables, grids } = parseTab(tab);
  const across = grids.filter((grid) => grid.across);
  return new Set([
    ...tables.flatMap(({ header }) => (header?.rows ?? []).map(({ row }) => row)),
    ...grids.flatMap(({ columns }) => columns.flatMap(rowsWithYears)),
    ...across.flatMap(({ lines }) => lines.map(({ label }) => label.row)),
    ...across.flatMap(({ columns }) => columns.flatMap(({ entries }) => entries.map(({ place }) => place.row))),
  ]);
}

function rowsWithYears({ entries }: Column): number[] {
  return entries.flatMap(({ line, place }) => (line.year === null ? [] : [place.row]));
}

/** The gravest doubt outweighs all lesser ones. */
function doubtsAbout(firstScore: number): (stated: Mentioned) => number {
  const doubts: ((stated: Mentioned) => boolean)[] = [
    ({ year }) => year < OLDEST,
    ({ row }) => row >= firstScore,
    ({ hasFigures }) => hasFigures,
    ({ namesResult }) => !namesResult,
  ];
  return (stated) => doubts.reduce((sum, doubt) => 2 * sum + Number(doubt(stated)), 0);
}

/** Without a word for it no number is a year. */
function isPlainNumber({ text }: Cell): boolean {
  return /^[\d.,\s%+-]*$/.test(text);
}

function isYearLabel({ cell, words }: ParsedCell): boolean {
  return cell.text.length <= LONGEST_LABEL && /^[ปพfy]/.test(words) && roleOf(words) === 'year';
}

/** `พ.ศ. 2566 | 58.33`: a year alone beside a score says of which year the row is, and nothing of the whole. */
function tellsOfRow({ words, column }: ParsedCell, cells: readonly ParsedCell[]): boolean {
  if (words.length > LONGEST_LABEL || withoutYear(words) !== '') return false;
  return cells.some((other) => other.column !== column && isNumber(other) && !mayHaveYear(other.cell.text));
}

const known = new WeakMap<Tab, Mentioned[]>();

function mentioned(tab: Tab): Mentioned[] {
  const before = known.get(tab);
  if (before) return before;
  const all = parseTab(tab).rows.flatMap(({ row, cells }) =>
    cells.flatMap((parsed, index) => {
      const { cell, column } = parsed;
      if ((!isText(parsed) && isPlainNumber(cell)) || tellsOfRow(parsed, cells)) return [];
      // A label and its value: `ปีงบประมาณ | 2567`.
      const value = isYearLabel(parsed) ? cells[index + 1] : undefined;
      const read = readYearText(value ? `${cell.text} ${value.cell.text}` : cell.text);
      return read ? read.years.map((year) => ({ ...read, year, row, column })) : [];
    }),
  );
  known.set(tab, all);
  return all;
}

/** Of any year: item codes and indicator names hardly differ. */
function firstScoreRow(tab: Tab): number {
  const rows = parseTab(tab).grids.flatMap(({ columns }) =>
    columns.flatMap(({ entries }) =>
      entries.filter(({ parsed }) => parsed.kind === 'number').map(({ place }) => place.row),
    ),
  );
  return rows.reduce((least, row) => Math.min(least, row), Number.POSITIVE_INFINITY);
}
