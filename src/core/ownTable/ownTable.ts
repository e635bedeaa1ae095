/**
 * A tab of ours that holds one table is data: this description. How the table is found, read, written, edited and what
 * it looks like follow from it, in the other files of this folder; a new column is one entry here and nothing else.
 */

import type { Language, MessageKey } from '../messages/catalogue.ts';
import type { Cell } from '../table/cell.ts';
import type { TabId, ViewCell } from '../tabs/tabView.ts';
import type { Contents } from './contents.ts';

/** How a column is known. */
export interface HeadedColumn {
  /** What we head it with, in either language. */
  readonly heading: MessageKey;
  /**
   * What others head such a column with, the likelier before the less likely: patterns for the whole heading, without
   * spaces, and without what stands in brackets at its end.
   */
  readonly variants?: readonly string[];
  /** Without it the tab says nothing: then it is unreadable. */
  readonly required?: boolean;
  /** What its cells hold, by which it is known where its heading is not. */
  readonly contents: Contents;
  /** The shape of the tab that first had it; a tab of an older shape just gets it. The first unless said. */
  readonly since?: number;
  /** False where a long text is nothing for people to read. */
  readonly wraps?: boolean;
}

/** `Row` is what one row is written from, `Value` what its cell is read as. */
export interface OwnColumn<Row, Value> extends HeadedColumn {
  /** Pixels. */
  readonly width: number;
  /** `right`: the cells to the right of it, for a text that is too long for one cell. */
  readonly read: (cell: Cell, right: readonly Cell[]) => Value;
  /** Several cells where the text is too long for one: they run on to the right. */
  readonly write: (row: Row, language: Language) => ViewCell | readonly ViewCell[];
}

/** The columns of a table by their keys, in the order in which a new tab has them. */
export type OwnColumns<Row> = Readonly<Record<string, OwnColumn<Row, unknown>>>;

export interface OwnTable<Row, Columns extends OwnColumns<Row>> {
  readonly id: TabId;
  readonly title: MessageKey;
  readonly hint: MessageKey;
  readonly columns: Columns;
}

/** A table whatever its rows are read and written as: what it takes to find it. */
export interface HeadedTable<K extends string = string> {
  readonly title: MessageKey;
  readonly hint: MessageKey;
  readonly columns: Readonly<Record<K, HeadedColumn>>;
}

/** The value of each column of a row, as it is read. */
export type ValuesOf<Columns> = {
  readonly [K in keyof Columns]: Columns[K] extends { readonly read: (...args: never[]) => infer Value }
    ? Value
    : never;
};

/** Where the columns stand, from 1; those that the tab lacks are not there. */
export type ColumnPlaces<K extends string = string> = Readonly<Partial<Record<K, number>>>;

/** A column of a table whose rows are written from `Row`; what its cells are read as follows from `read`. */
export function columnOf<Row>() {
  return <Value>(column: OwnColumn<Row, Value>): OwnColumn<Row, Value> => column;
}

/** The keys of a table's columns, in their order. */
export function keysOf<K extends string>({ columns }: HeadedTable<K>): K[] {
  return Object.keys(columns) as K[];
}
