/** A tab, read once for whoever asks: its tables, and what stands around them. */

import type { InstrumentId } from '../../framework/framework.ts';
import { newest } from '../../framework/frameworks.ts';
import type { Tab } from '../../table/cell.ts';
import type { EitPart } from '../statement.ts';
import { acrossTable } from './across.ts';
import { downGrids } from './down.ts';
import { partIn } from './eitPart.ts';
import { expanded } from './expanded.ts';
import type { Grid } from './grid.ts';
import { habitsOf, isTold } from './habits.ts';
import { type Header, headerOf, isHeading } from './headings.ts';
import { matrixTable } from './matrix.ts';
import { numberedSubjects } from './numbered.ts';
import { haveNumber, isNumber, isText } from './parsedCell.ts';
import { type ParsedRow, parseRow } from './row.ts';
import { numberColumns, type RowLine, rowLines } from './rowLines.ts';
import { indicatorNamed, instrumentNamed, subjectsIn } from './subjectIn.ts';
import { afterRow, type Surroundings, saidByName } from './surroundings.ts';
import type { Table, TableRow } from './table.ts';

export interface ParsedTab {
  readonly tab: Tab;
  /** Those that are not empty. */
  readonly rows: readonly ParsedRow[];
  readonly tables: readonly Table[];
  readonly grids: readonly Grid[];
}

const known = new WeakMap<Tab, ParsedTab>();

export function parseTab(tab: Tab): ParsedTab {
  const before = known.get(tab);
  if (before) return before;
  const parsed = parse(tab);
  known.set(tab, parsed);
  return parsed;
}

function parse(tab: Tab): ParsedTab {
  const rows: ParsedRow[] = [];
  for (const index of tab.rows.keys()) {
    const row = parseRow(tab, index);
    if (row.cells.length > 0) rows.push(...expanded(row));
  }
  const { tables, across } = tablesOf(asWritten(rows), tab);
  const subjects = numberedSubjects(tables.flatMap(linesInOrder));
  const grids = [...tables.flatMap((table) => downGrids(table, subjects, tab)), ...across];
  return { tab, rows, tables, grids };
}

/** One table after the other, also of those that stand side by side. */
function linesInOrder({ header, rows }: Table): RowLine[] {
  const lines = rows.flatMap((row) => row.lines);
  return numberColumns(header).size > 1 ? lines.sort((a, b) => a.column - b.column) : lines;
}

/** What a code means can hang on how the sheet writes the others. */
function asWritten(rows: readonly ParsedRow[]): readonly ParsedRow[] {
  const habits = habitsOf(rows);
  if (!habits.eitIsLetter && !habits.partsAfterSign) return rows;
  return rows.map((row) =>
    row.naming > 0 && row.cells.some((cell) => isTold(cell, habits))
      ? { ...row, subjects: subjectsIn(row.cells, habits) }
      : row,
  );
}

interface Reading {
  header: Header | null;
  headingRows: ParsedRow[];
  around: Surroundings;
  rows: TableRow[];
  lastRow: 'figures' | 'heading' | 'nothing';
  /** Of the last row that had but a number. */
  number: number;
}

function tablesOf(rows: readonly ParsedRow[], tab: Tab): { tables: Table[]; across: Grid[] } {
  const tables: Table[] = [];
  const across: Grid[] = [];
  const named = saidByName(tab.name);
  const state: Reading = {
    header: null,
    headingRows: [],
    around: named,
    rows: [],
    lastRow: 'nothing',
    number: 0,
  };
  const close = () => {
    if (state.rows.length > 0 || state.header !== null) tables.push({ header: state.header, rows: state.rows });
    state.rows = [];
  };
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as ParsedRow;
    const found = matrixTable(rows, index, state.around, tab) ?? acrossTable(rows, index, state.around, tab);
    if (found) {
      across.push(...found.grids);
      index += found.rows;
      state.lastRow = 'figures';
      continue;
    }
    const ownIndicator = indicatorIn(row, state.header);
    const instrument = instrumentIn(row) ?? instrumentOf(ownIndicator) ?? state.around.instrument;
    const indicator = ownIndicator ?? state.around.indicator;
    const lines = rowLines(row, state.header, { instrument, indicator }, state.number, rows[index + 1]);
    const figures = lines.some(({ right, inside, left }) => inside !== null || [...right, ...left].some(isNumber));
    if (!figures && isHeading(row, rows[index + 1], state.lastRow)) {
      const goesOn = state.lastRow === 'heading' && isNext(state.headingRows, row);
      if (!goesOn) close();
      state.headingRows = goesOn ? [...state.headingRows, row] : [row];
      state.header = headerOf(state.headingRows);
      // A block's name holds for the table that follows it, not for the one after.
      if (state.lastRow === 'figures')
        state.around = { ...state.around, instrument: named.instrument, indicator: null, part: named.part };
      state.around = { ...state.around, part: partOfHeading(row) ?? state.around.part };
      state.lastRow = 'heading';
      continue;
    }
    const isTitle = lines.length === 0 && !goesOn(row, state.rows);
    state.around = afterRow(
      { ...state.around, instrument, indicator },
      row,
      isTitle,
      named,
      state.lastRow === 'figures',
    );
    state.rows.push({ row, lines, around: state.around });
    for (const { named } of lines) state.number = named.kind === 'number' ? named.number : state.number;
    state.lastRow = lines.length > 0 ? 'figures' : state.lastRow === 'heading' ? 'heading' : 'nothing';
  }
  close();
  return { tables, across };
}

/** `EIT ส่วนที่ 1 | คะแนน`: the name of the block heads its labels. */
function partOfHeading({ cells }: ParsedRow): EitPart | null {
  const [label, ...others] = cells.map(({ words }) => partIn(words));
  return others.some((part) => part !== null) ? null : (label ?? null);
}

function isNext(headingRows: readonly ParsedRow[], { row }: ParsedRow): boolean {
  return headingRows[headingRows.length - 1]?.row === row - 1;
}

/** A row with a number right below a row of the table is of the table, whether it names anything or not. */
function goesOn({ row, cells }: ParsedRow, rows: readonly TableRow[]): boolean {
  return rows[rows.length - 1]?.row.row === row - 1 && haveNumber(cells);
}

/** By its name, or by its number in a column that is headed so. */
function indicatorIn({ cells, naming }: ParsedRow, header: Header | null): number | null {
  const headed = header?.columnOf('indicator') ?? null;
  if (naming === 0 && headed === null) return null;
  for (const cell of cells) {
    const id = isText(cell) ? indicatorNamed(cell.words) : null;
    const number = cell.column === headed ? Number(/^(\d{1,2})(?![\d.])/.exec(cell.words)?.[1]) : 0;
    if (id !== null || newest.indicators.some((one) => one.id === number)) return id ?? number;
  }
  return null;
}

function instrumentOf(indicator: number | null): InstrumentId | null {
  return newest.indicators.find(({ id }) => id === indicator)?.instrument ?? null;
}

function instrumentIn({ cells, naming }: ParsedRow): InstrumentId | null {
  if (naming === 0) return null;
  for (const cell of cells) {
    const id = isText(cell) ? instrumentNamed(cell.words) : null;
    if (id) return id;
  }
  return null;
}
