/** Tables of lists. A row repeats when its first cell opens the list and its last cell closes it. */

import { Table, type TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { type CellLook, cell } from './cell.ts';
import { cm, LANDSCAPE_WIDTH, PORTRAIT_WIDTH } from './pageMargins.ts';

export interface Column {
  readonly title: string;
  /** In centimetres, on a page with our margins; on a wider or narrower one all columns give or take. */
  readonly width: number;
  readonly look?: CellLook;
  /** What each row shows: one paragraph a string. */
  readonly shows: readonly string[];
}

/** A cell of a row that does not keep to the columns. */
export interface WideCell {
  readonly text: string;
  /** How many columns it takes. */
  readonly span: number;
  readonly look?: CellLook;
}

/**
 * The table of a list, on a portrait page: a header that every page repeats, a row for each entry, a row that says so when there is none,
 * and the rows that follow them. The layout is fixed, with widths in DXA on the grid and on every cell.
 */
export function listTable(list: string, columns: readonly Column[], following: readonly WideCell[][] = []): Table {
  const grid = gridOf(columns, PORTRAIT_WIDTH);
  const none = emptyRow(list, 'ไม่มีรายการ', columns.length);
  return fixedTable(columns, grid, [
    entry(list, columns, grid),
    ...[none, ...following].map((cells) => wideCells(cells, grid)),
  ]);
}

/** A table of fixed rows, on a portrait page: the first column as it is, the others with `look`. */
export function plainTable(
  columns: readonly Pick<Column, 'title' | 'width'>[],
  rows: readonly (readonly string[])[],
  look: CellLook,
): Table {
  const grid = gridOf(columns, PORTRAIT_WIDTH);
  return fixedTable(
    columns,
    grid,
    rows.map((row) => row.map((text, index) => cell([text], grid[index] ?? 0, index === 0 ? {} : look))),
  );
}

/** The list of each of several groups, in one table. */
export interface GroupedList {
  readonly groups: string;
  /** What stands above a group's rows, across the table. */
  readonly band: string;
  readonly list: string;
  /** What stands in place of the rows of a group that has none. */
  readonly none: string;
  readonly columns: readonly Column[];
}

/**
 * A table of groups, on a landscape page: a shaded row across it names the group, its rows follow. Merged cells beside the rows would look
 * the same, but tear where a page ends, and Google Docs loses some of their borders.
 */
export function groupedTable({ groups, band, list, none, columns }: GroupedList): Table {
  const grid = gridOf(columns, LANDSCAPE_WIDTH);
  const [empty, end] = emptyRow(list, none, columns.length);
  const bandLook: CellLook = { bold: true, shaded: true, keepNext: true };
  return fixedTable(columns, grid, [
    wideCells([{ text: `{{#${groups}}}${band}`, span: columns.length, look: bandLook }], grid),
    entry(list, columns, grid),
    wideCells([empty, { ...end, text: `${end.text}{{/${groups}}}` }], grid),
    wideCells(emptyRow(groups, 'ไม่มีรายการ', columns.length), grid),
  ]);
}

/** The widths of the columns in DXA, together the width between the margins. */
function gridOf(columns: readonly Pick<Column, 'width'>[], across: number): number[] {
  const fit = across / sum(columns.map(({ width }) => width));
  return columns.map(({ width }) => cm(width * fit));
}

/** The row that shows only where a list is empty. */
function emptyRow(list: string, text: string, columns: number): [WideCell, WideCell] {
  return [
    { text: `{{^${list}}}${text}`, span: columns - 1, look: { centred: true, open: 'right' } },
    { text: `{{/${list}}}`, span: 1, look: { open: 'left' } },
  ];
}

function fixedTable(
  columns: readonly Pick<Column, 'title'>[],
  grid: readonly number[],
  rows: readonly TableCell[][],
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sum(grid), type: WidthType.DXA },
    columnWidths: [...grid],
    rows: [
      new TableRow({ children: header(columns, grid), cantSplit: true, tableHeader: true }),
      ...rows.map((children) => new TableRow({ children, cantSplit: true })),
    ],
  });
}

const HEADER: CellLook = { centred: true, bold: true, shaded: true, keepNext: true };

const header = (columns: readonly Pick<Column, 'title' | 'look'>[], grid: readonly number[]) =>
  columns.map(({ title, look }, index) => cell([title], grid[index] ?? 0, { ...HEADER, small: look?.small ?? false }));

function entry(list: string, columns: readonly Column[], grid: readonly number[]) {
  return columns.map(({ shows, look = {} }, index) => {
    const texts = [...shows];
    if (index === 0) texts[0] = `{{#${list}}}${texts[0]}`;
    if (index === columns.length - 1) texts[texts.length - 1] += `{{/${list}}}`;
    return cell(texts, grid[index] ?? 0, look);
  });
}

function wideCells(cells: readonly WideCell[], grid: readonly number[]) {
  let from = 0;
  return cells.map(({ text, span, look = {} }) => {
    const width = sum(grid.slice(from, from + span));
    from += span;
    return cell([text], width, look, span);
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
