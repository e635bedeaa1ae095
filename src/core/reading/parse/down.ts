/** Tables that have a row for each item or indicator: their lines, and the columns in which the figures may stand. */

import { agencyNamed } from '../../agency/agencyInText.ts';
import type { InstrumentId } from '../../framework/framework.ts';
import { frameworks, newest } from '../../framework/frameworks.ts';
import { itemsOfIndicator } from '../../framework/lookup.ts';
import type { Tab } from '../../table/cell.ts';
import { roleOf } from '../roles/role.ts';
import { type EitPart, type Subject, subjectKey } from '../statement.ts';
import { isWordingCode } from '../wordings.ts';
import { columnsByRows } from './columnsByRows.ts';
import type { Grid, Line, Owner } from './grid.ts';
import type { Header } from './headings.ts';
import { isNumber, type ParsedCell } from './parsedCell.ts';
import type { ParsedRow } from './row.ts';
import { withRowKinds } from './rowKinds.ts';
import type { RowLine } from './rowLines.ts';
import { severalRows } from './severalRows.ts';
import type { Stated } from './stated.ts';
import { asPart } from './subjectIn.ts';
import type { Table } from './table.ts';
import { withWholes } from './wholes.ts';
import { yearIn } from './yearIn.ts';

/** A table has this many lines at least that start in the same column. */
const OWN_TABLE = 3;

export function downGrids(table: Table, subjects: ReadonlyMap<RowLine, Subject>, tab: Tab): Grid[] {
  const ownerOf = ownersOf(table);
  const figures = ({ rows, header }: Table) =>
    parted(withWordings(statedIn({ rows, header }, subjects, ownerOf, tab), header)).map((part) => ({
      part,
      several: severalRows(part, rows),
    }));
  const first = figures(table);
  const goingOn = new Set(
    first.flatMap(({ several }) => several.flat().flatMap(({ stated, isNamed }) => (isNamed ? [] : [stated.from.row]))),
  );
  // What a row is that goes on with a figure, `เฉลี่ย`, is no total of the table.
  const rows = table.rows.map((row) => (goingOn.has(row.row) ? { ...row, lines: [] } : row));
  const all = goingOn.size > 0 ? figures({ ...table, rows }) : first;
  const signature = signatureOf(table.header, tab);
  return all.flatMap(({ part, several }): Grid[] => {
    const [main = 0] = part.map(({ from }) => from.column);
    const stated = several.length > 0 ? withRowKinds(part, several, ownerOf) : part;
    const lines = stated.map(({ line }) => line);
    const { own, wholes } = withWholes(columnsByRows(stated, table.header, tab));
    const grid = { tab: tab.name, signature: `${signature} ${main}`, across: false };
    return [
      { ...grid, lines, columns: own },
      ...wholes.map((column) => ({
        ...grid,
        signature: `${grid.signature} ${column.key}`,
        lines: column.entries.map(({ line }) => line),
        columns: [column],
      })),
    ];
  });
}

/** A few words of an item's may stand in any table; several do only where it is about items. */
const FEW_WORDINGS = 3;

/** Lines that follow each other are about items, or what some of them are called is so by accident. */
function withWordings(stated: readonly Stated[], header: Header | null): readonly Stated[] {
  if (!stated.some(isCalled)) return stated;
  const isScored = (header?.columnOf('score') ?? null) !== null;
  return runsOf(stated).flatMap((run) => {
    const called = run.filter(isCalled).length;
    const items = run.filter(({ line }) => line.subject.kind === 'item').length;
    const isOfItems = called >= FEW_WORDINGS || (isScored && called < items);
    return isOfItems ? run : run.filter((one) => !isCalled(one));
  });
}

function isCalled({ line: { subject } }: Stated): boolean {
  return subject.kind === 'item' && isWordingCode(subject.code);
}

/** One row may stand between two lines, of something that is not known. */
const APART = 2;

function runsOf(stated: readonly Stated[]): Stated[][] {
  const runs: Stated[][] = [];
  for (const one of stated) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && one.from.row.row - last.from.row.row <= APART) run.push(one);
    else runs.push([one]);
  }
  return runs;
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

function statedIn(
  { rows }: Table,
  subjects: ReadonlyMap<RowLine, Subject>,
  ownerOf: (row: ParsedRow) => Owner,
  tab: Tab,
): Stated[] {
  const subjectOf = subjectReader(subjects);
  return rows.flatMap((tableRow) => {
    const owner = ownerOf(tableRow.row);
    return tableRow.lines.flatMap((from): Stated[] => {
      const named = subjectOf(from, tableRow.around.indicator);
      if (named === null) return [];
      const subject = inBlock(named, tableRow.around.part);
      if (subject === null) return [];
      const label = { tab: tab.name, row: tableRow.row.row, column: from.column };
      const line: Line = {
        ...owner,
        subject,
        sub: from.sub,
        kind: null,
        label,
        needsNumber: from.rest !== '',
        isTotal: from.named.kind === 'total',
        issue: tableRow.around.issue,
        indicator: tableRow.around.indicator,
        block: tableRow.around.owner,
      };
      return [{ line, from }];
    });
  });
}

/** In a block of one part, EIT is that part of it. The items that an agency sees are the first part's. */
function inBlock(subject: Subject, part: EitPart | null): Subject | null {
  if (part === null) return subject;
  return part === 2 && subject.kind === 'item' && subject.code.startsWith('e') ? null : asPart(subject, part);
}

/**
 * What lines are about, one after the other; null of a number that is nothing's, and of a total of one cannot say what. A
 * total sums up what stands between it and the last one, and may have several rows like any figure.
 */
function subjectReader(
  subjects: ReadonlyMap<RowLine, Subject>,
): (line: RowLine, indicator: number | null) => Subject | null {
  let before: Subject[] = [];
  let last: { readonly line: RowLine; readonly subject: Subject | null } | null = null;
  return (line, indicator) => {
    const { named, column, row } = line;
    const isTotal = named.kind === 'total';
    const isSame = isTotal && last?.line.column === column && last.line.row.row === row.row - 1;
    const own = named.kind === 'number' ? (subjects.get(line) ?? null) : isTotal ? totalOf(before, indicator) : named;
    const subject = isSame ? (last?.subject ?? null) : own;
    if (isTotal) [before, last] = [[], { line, subject }];
    if (subject !== null) before.push(subject);
    return subject;
  };
}

/**
 * A bare `รวม` under indicators is their instrument's, or the whole's where they are of several; under items it is that of
 * the indicator that heads them, where they are all that it has in some year, and else may be anything.
 */
function totalOf(before: readonly Subject[], indicator: number | null): Subject | null {
  if (indicator !== null && areAllOf(indicator, before)) return { kind: 'indicator', id: indicator };
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
  return new Set(before.map(subjectKey)).size === all.length ? { kind: 'instrument', id: only } : null;
}

function areAllOf(indicator: number, subjects: readonly Subject[]): boolean {
  const found = subjects
    .filter(({ kind }) => kind === 'item')
    .map(subjectKey)
    .join();
  return frameworks.some((framework) => {
    const codes = itemsOfIndicator(framework, indicator).map(({ code }) => code);
    return codes.length > 0 && codes.join() === found;
  });
}

function instrumentOf(indicator: number): InstrumentId {
  return newest.indicators.find(({ id }) => id === indicator)?.instrument ?? 'IIT';
}

/** The agency and the year that columns of their own say of a row, and of those below it that say nothing. */
function ownersOf({ rows, header }: Table): (row: ParsedRow) => Owner {
  const agencies = header?.columnOf('agency') ?? null;
  const years = header?.columnOf('year') ?? null;
  const owners = new Map<ParsedRow, Owner>();
  let owner: Owner = { agency: null, year: null };
  for (const { row } of agencies === null && years === null ? [] : rows) {
    const at = (column: number | null): ParsedCell | undefined => row.cells.find((cell) => cell.column === column);
    const named = at(agencies);
    const dated = at(years);
    owner = {
      agency: named && !isNumber(named) ? agencyIn(named) : owner.agency,
      year: (dated && yearIn(dated.cell.text)) ?? owner.year,
    };
    owners.set(row, owner);
  }
  return (row) => owners.get(row) ?? { agency: null, year: null };
}

/** `ค่าเฉลี่ยประเทศ` and `หน่วยงาน` are the names of no agency. */
function agencyIn({ cell, words }: ParsedCell): string | null {
  return agencyNamed(cell.text) ?? (roleOf(words) === null ? cell.text.trim() : null);
}
