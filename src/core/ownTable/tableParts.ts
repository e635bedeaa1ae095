import type { Cell, Tab } from '../table/cell.ts';
import { headedColumns } from './headings.ts';
import { type ColumnPlaces, type HeadedTable, keysOf } from './ownTable.ts';

/** A row of headings and the rows that belong to it, all from 1. */
export interface TablePart<K extends string = string> {
  readonly headingRow: number;
  readonly columns: ColumnPlaces<K>;
  readonly rows: readonly number[];
}

/** Where a table stands on its tab. Staff may have repeated its headings further down, then it has several parts. */
export interface FoundTable<K extends string = string> {
  readonly parts: readonly TablePart<K>[];
  /** The part below which new rows go. */
  readonly last: TablePart<K>;
}

export function foundOf<K extends string>(parts: readonly TablePart<K>[]): FoundTable<K> | null {
  const last = parts[parts.length - 1];
  return last ? { parts, last } : null;
}

/**
 * The rows that look like headings. A title such as `มาตรการ` reads like one, but stands alone: it is one only where
 * there is no other.
 */
export function headingRows<K extends string>(
  table: HeadedTable<K>,
  { rows }: Tab,
  isHeading: (columns: ColumnPlaces<K>) => boolean,
): number[] {
  const headed = rows
    .map((cells, index) => ({ row: index + 1, columns: headedColumns(table, cells) }))
    .filter(({ columns }) => isHeading(columns));
  const whole = headed.filter(({ columns }) => Object.keys(columns).length > 1);
  return (whole.length > 0 ? whole : headed.slice(0, 1)).map(({ row }) => row);
}

/** Whether every column is headed that the table cannot do without. */
export function headsAll<K extends string>(table: HeadedTable<K>, columns: ColumnPlaces<K>): boolean {
  return keysOf(table).every((key) => !table.columns[key].required || columns[key] !== undefined);
}

/** The rows from one row of headings to the next. */
export function rowsBelow(tab: Tab, headings: readonly number[], index: number): number[] {
  const [from = 0, to = tab.rows.length + 1] = headings.slice(index);
  return Array.from({ length: to - from - 1 }, (_, below) => from + 1 + below);
}

/** The columns by which a row is read. */
export function columnsAt<K extends string>({ parts, last }: FoundTable<K>, row: number): ColumnPlaces<K> {
  return (parts.find(({ rows }) => rows.includes(row)) ?? last).columns;
}

/** What people see in a column of the rows. */
export function textsAt({ rows }: Tab, of: readonly number[], column: number): string[] {
  return of.map((row) => rows[row - 1]?.[column - 1]?.text ?? '');
}

export function isEmptyRow(cells: readonly Cell[] | undefined): boolean {
  return !cells?.some(({ text }) => text.trim() !== '');
}
