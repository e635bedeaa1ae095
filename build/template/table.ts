/** Tables of lists. A row repeats when its first cell opens the list and its last cell closes it. */

import { Table, TableLayoutType, TableRow, WidthType } from 'docx';
import { type CellLook, cell } from './cell.ts';
import { cm } from './style.ts';

export interface Column {
  readonly title: string;
  /** In centimetres. */
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
 * The table of a list: a header that every page repeats, a row for each entry, a row that says so when there is none,
 * and the rows that follow them. The layout is fixed, with widths in DXA on the grid and on every cell.
 */
export function listTable(list: string, columns: readonly Column[], following: readonly WideCell[][] = []): Table {
  const grid = columns.map(({ width }) => cm(width));
  const none: WideCell[] = [
    { text: `{{^${list}}}ไม่มีรายการ`, span: columns.length - 1, look: { centred: true, open: 'right' } },
    { text: `{{/${list}}}`, span: 1, look: { open: 'left' } },
  ];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sum(grid), type: WidthType.DXA },
    columnWidths: grid,
    rows: [
      new TableRow({ children: header(columns, grid), cantSplit: true, tableHeader: true }),
      new TableRow({ children: entry(list, columns, grid), cantSplit: true }),
      ...[none, ...following].map((cells) => new TableRow({ children: wideCells(cells, grid), cantSplit: true })),
    ],
  });
}

const HEADER: CellLook = { centred: true, bold: true, shaded: true, keepNext: true };

const header = (columns: readonly Column[], grid: readonly number[]) =>
  columns.map(({ title }, index) => cell([title], grid[index] ?? 0, HEADER));

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
