/** Tables as reading thinks of them: lines that have a score, and columns of numbers of which one holds it. */

import type { ParsedScore } from '../../score/parseScore.ts';
import type { Place } from '../../table/cell.ts';
import type { Role } from '../roles/role.ts';
import type { Subject } from '../statement.ts';
import type { FigureKind } from './figureKind.ts';
import type { YearWords } from './yearIn.ts';

/** Whose and of when a figure is, as far as its surroundings say. */
export interface Owner {
  /** As written; null where nothing near it names one. */
  readonly agency: string | null;
  readonly year: YearWords | null;
}

/** The same of a whole table, and what its figures are where they are not the agency's result. */
export interface TableOwner extends Owner {
  readonly kind: FigureKind | null;
}

/** What one of several rows of a figure is: a heading of its own, which stands beside it. */
export interface RowKind extends Owner {
  /** Equal for rows of the same kind. */
  readonly key: string;
  /** As written. */
  readonly text: string;
  readonly role: Role | null;
}

/** What stands in one line of a table: a row, or a column where the names stand side by side as headings. */
export interface Line extends Owner {
  /** What the titles above say: it counts only where the titles of a tab speak of several. */
  readonly block: TableOwner;
  readonly subject: Subject;
  /** `1` of `i1.1`; null where the line is of the item itself. */
  readonly sub: number | null;
  /** What the row is where a figure has several of them; null where it has one. */
  readonly kind: RowKind | null;
  /** The cell that names it. */
  readonly label: Place;
  /** Whether it is no item of a table unless there is a number for it: its cell says more than a code. */
  readonly needsNumber: boolean;
  /** A bare total: a sum above 100 is no score of the whole. */
  readonly isTotal: boolean;
  readonly issue: number | null;
  /** The indicator under or beside which it stands. */
  readonly indicator: number | null;
}

/** A cell of a column beside a line. */
export interface Entry {
  readonly line: Line;
  readonly parsed: ParsedScore;
  readonly text: string;
  readonly place: Place;
}

export interface Column extends Owner {
  /** Distinguishes the columns of a table, and is the same for the same column of a repeated table. */
  readonly key: string;
  /** Which of the rows of each figure it has, where there are several; empty where there is one. */
  readonly rows: string;
  /** As written, the levels of a heading joined; empty where it has none. */
  readonly heading: string;
  readonly role: Role | null;
  readonly hidden: () => boolean;
  /** In the order of the lines; one for each line, as far as the line reaches. */
  readonly entries: readonly Entry[];
}

export interface Grid {
  readonly tab: string;
  /** Equal for tables of one tab that have the same headings: their columns are chosen together. */
  readonly signature: string;
  /** Whether the names stand side by side, so that a column of figures is a row of the sheet. */
  readonly across: boolean;
  readonly lines: readonly Line[];
  readonly columns: readonly Column[];
}
