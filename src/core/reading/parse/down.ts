/** Tables that have a row for each item or indicator: their lines, and the columns in which the figures may stand. */

import { agencyNamed } from '../../agency/agencyInText.ts';
import type { InstrumentId } from '../../framework/framework.ts';
import { newest } from '../../framework/frameworks.ts';
import type { Tab } from '../../table/cell.ts';
import type { Subject } from '../statement.ts';
import { columnsOf } from './columns.ts';
import type { Grid, Line } from './grid.ts';
import type { Header } from './headings.ts';
import { isNumber, type ParsedCell } from './parsedCell.ts';
import type { RowLine } from './rowLines.ts';
import type { Stated } from './stated.ts';
import type { Table, TableRow } from './table.ts';
import { yearIn } from './yearIn.ts';

/** A table has this many lines at least that start in the same column. */
const OWN_TABLE = 3;

export function downGrids(table: Table, subjects: ReadonlyMap<RowLine, Subject>, tab: Tab): Grid[] {
  const stated = statedIn(table, subjects, tab);
  if (stated.length === 0) return [];
  const signature = signatureOf(table.header, tab);
  return parted(stated).map((part): Grid => {
    const [main = 0] = part.map(({ from }) => from.column);
    const lines = part.map(({ line }) => line);
    const columns = columnsOf(part, table.header, tab);
    return { tab: tab.name, signature: `${signature} ${main}`, across: false, lines, columns };
  });
}

/** Two tables side by side are two; lines that slipped to another column belong to the table that they slipped from. */
function parted(stated: readonly Stated[]): Stated[][] {
  const byColumn = new Map<number, Stated[]>();
  for (const one of stated) byColumn.set(one.from.column, [...(byColumn.get(one.from.column) ?? []), one]);
  const sideBySide = new Set(rowsWithSeveral(stated));
  const isOwn = (part: readonly Stated[]) =>
    part.length >= OWN_TABLE || part.some(({ from }) => sideBySide.has(from.row.row));
  const parts = [...byColumn.values()].sort((a, b) => b.length - a.length);
  const [main = [], ...others] = parts;
  const own = others.filter(isOwn);
  const strays = others.filter((part) => !isOwn(part)).flat();
  const order = new Map(stated.map((one, index) => [one, index]));
  const inOrder = (part: readonly Stated[]) => [...part].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return [inOrder([...main, ...strays]), ...own.map(inOrder)].filter((part) => part.length > 0);
}

function rowsWithSeveral(stated: readonly Stated[]): number[] {
  const seen = new Set<number>();
  return stated.flatMap(({ from: { row } }) => {
    const isSecond = seen.has(row.row);
    seen.add(row.row);
    return isSecond ? [row.row] : [];
  });
}

/** Equal for tables with the same headings; a table without any is like no other. */
function signatureOf(header: Header | null, tab: Tab): string {
  if (header === null) return `${tab.name} unheaded`;
  return [...header.headings].map(([column, { words }]) => `${column} ${words}`).join('|');
}

function statedIn({ rows, header }: Table, subjects: ReadonlyMap<RowLine, Subject>, tab: Tab): Stated[] {
  const carry = carrier(header);
  const before: Subject[] = [];
  return rows.flatMap((tableRow) => {
    const owner = carry(tableRow);
    return tableRow.lines.flatMap((from): Stated[] => {
      const subject = subjectOf(from, subjects, before);
      if (subject === null) return [];
      before.push(subject);
      const label = { tab: tab.name, row: tableRow.row.row, column: from.column };
      const line: Line = {
        ...owner,
        subject,
        sub: from.sub,
        label,
        needsNumber: from.rest !== '',
        isTotal: from.named.kind === 'total',
        issue: tableRow.around.issue,
        block: tableRow.around.owner,
      };
      return [{ line, from }];
    });
  });
}

/** What a line is about; null of a number that is nothing's, and of a total of one cannot say what. */
function subjectOf(line: RowLine, subjects: ReadonlyMap<RowLine, Subject>, before: Subject[]): Subject | null {
  const { named } = line;
  if (named.kind === 'number') return subjects.get(line) ?? null;
  return named.kind === 'total' ? totalOf(before.splice(0)) : named;
}

/** A bare `รวม` under indicators is their instrument's, or the whole's where they are of several; of items it may be anything. */
function totalOf(before: readonly Subject[]): Subject | null {
  const instruments = new Set(
    before.flatMap((subject): InstrumentId[] => {
      if (subject.kind === 'instrument') return [subject.id];
      return subject.kind === 'indicator' ? [instrumentOf(subject.id)] : [];
    }),
  );
  const [only] = instruments;
  if (only === undefined) return null;
  if (instruments.size > 1) return { kind: 'overall' };
  const all = newest.indicators.filter(({ instrument }) => instrument === only);
  return before.length === all.length ? { kind: 'instrument', id: only } : null;
}

function instrumentOf(indicator: number): InstrumentId {
  return newest.indicators.find(({ id }) => id === indicator)?.instrument ?? 'IIT';
}

/** The agency and the year that columns of their own say of a row, and of those below it that say nothing. */
function carrier(header: Header | null): (row: TableRow) => Pick<Line, 'agency' | 'year'> {
  const agencies = header?.columnOf('agency') ?? null;
  const years = header?.columnOf('year') ?? null;
  let agency: Line['agency'] = null;
  let year: Line['year'] = null;
  return ({ row: { cells } }) => {
    const at = (column: number | null): ParsedCell | undefined => cells.find((cell) => cell.column === column);
    const named = at(agencies);
    if (named && !isNumber(named)) agency = agencyNamed(named.cell.text) ?? named.cell.text.trim();
    const dated = at(years);
    if (dated) year = yearIn(dated.cell.text) ?? year;
    return { agency, year };
  };
}
