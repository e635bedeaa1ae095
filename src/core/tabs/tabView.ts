import type { Place } from '../table/cell.ts';

/** The add-on's own tabs. The id is part of the marker by which a tab is known again, so it never changes. */
export type TabId =
  | 'scores'
  | 'findings'
  | 'summary'
  | 'measures'
  | 'narrative'
  | 'documents'
  | 'handover'
  | 'settings'
  | 'journal';

/** In the order in which they stand in the workbook. */
export const TAB_IDS: readonly TabId[] = [
  'scores',
  'summary',
  'findings',
  'narrative',
  'measures',
  'documents',
  'handover',
  'settings',
  'journal',
];

/** A formula, without the leading `=`. */
export interface Formula {
  readonly formula: string;
}

/** What goes into a cell. Text is written as text, whatever it looks like. */
export type Content = string | number | null | Formula;

export type CellFormat = 'text' | 'score' | 'whole';

export type CellStyle =
  | 'plain'
  | 'title'
  | 'heading'
  | 'hint'
  | 'input'
  | 'error'
  | 'warning'
  | 'notice'
  | 'weak'
  | 'key'
  | 'strong'
  | 'bar'
  | 'keyBar';

/** What one cell of a tab holds and how it looks. */
export interface ViewCell {
  readonly content: Content;
  readonly format: CellFormat;
  readonly style: CellStyle;
}

/** A tab as it shall stand: its cells from A1 on, all rows equally long. */
export interface TabView {
  readonly id: TabId;
  readonly rows: readonly (readonly ViewCell[])[];
  /** Pixels, one a column. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  /** From this row on text wraps; titles and hints above it run on to the right. */
  readonly wrapFrom: number;
  readonly shades: readonly Shade[];
  /** Where a tab begins with a page that is made for printing. */
  readonly page?: PrintedPage;
}

/** Score cells to shade while they hold a number under `under`, by a rule that stays live in the sheet. */
export interface Shade {
  readonly cells: readonly Pick<Place, 'row' | 'column'>[];
  readonly under: number;
  /** The column of their bars, which take the colour of what is weak then. */
  readonly bars?: number;
}

/** A page for printing: one font, and rows whose heights are forced, since no add-on can set a print area. */
export interface PrintedPage {
  readonly font: string;
  readonly bands: readonly PageBand[];
  /** Points, of the rows below the page. */
  readonly restSize: number;
  /** Cells that stand to the right, as the numbers below them do. */
  readonly right: readonly Pick<Place, 'row' | 'column'>[];
}

/** Rows of the same height (pixels) and size of letters (points), one band under the other. */
export interface PageBand {
  readonly rows: number;
  readonly height: number;
  readonly size: number;
}

/** The tabs' names in this workbook: a user may have renamed ours, or have a tab of the same name. */
export type TabNames = Readonly<Record<TabId, string>>;

export function text(content: string, style: CellStyle = 'plain'): ViewCell {
  return { content, format: 'text', style };
}

/** A score from hundredths, or an empty cell. */
export function score(hundredths: number | null, style: CellStyle = 'plain'): ViewCell {
  return { content: hundredths === null ? null : hundredths / 100, format: 'score', style };
}

export function formula(source: string, format: CellFormat = 'score', style: CellStyle = 'plain'): ViewCell {
  return { content: { formula: source }, format, style };
}

export function whole(content: number | null, style: CellStyle = 'plain'): ViewCell {
  return { content, format: 'whole', style };
}

export const blank: ViewCell = { content: null, format: 'text', style: 'plain' };

/** Rows filled up with blank cells to the same length. */
export function rectangular(rows: readonly (readonly ViewCell[])[], columns: number): ViewCell[][] {
  return rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => blank)]);
}
