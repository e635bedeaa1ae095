import type { SheetProtection } from './protection.ts';
import type { Rect } from './rect.ts';
import type { ConditionalRule } from './rule.ts';
import type { CellStyle } from './style.ts';
import type { Validation } from './validation.ts';

/** An error value in a cell. Apps Script hands it out as a string such as `#N/A`. */
export class CellError {
  constructor(readonly code: string) {}
}

/** The value of a formula that nobody has computed: reading it is an error, never a silent ''. */
export const UNKNOWN = Symbol('unknown value');

/** Null is an empty cell. A date is a number (days since 1899-12-30) in a cell with a date format, as in the file. */
export type CellValue = string | number | boolean | CellError | null | typeof UNKNOWN;

export interface Cell {
  value: CellValue;
  /** Without its leading `=`. */
  formula: string | null;
  note: string | null;
  style: CellStyle;
  /** What the file holds of this cell's content beyond the above (rich text, link); goes when the content does. */
  contentOrigin: unknown;
  /** What the file holds of this cell's note beyond its text (author, rich text). */
  noteOrigin: unknown;
}

export interface Sheet {
  readonly id: number;
  name: string;
  /** By `cellKey(row, column)`; a cell that was never touched is not there. */
  readonly cells: Map<string, Cell>;
  /** The size of the grid, which is not the size of the content. */
  rows: number;
  columns: number;
  merges: Rect[];
  /** In order of priority. */
  rules: ConditionalRule[];
  validations: readonly Validation[];
  frozenRows: number;
  hidden: boolean;
  hiddenGridlines: boolean;
  /** Whether the file locks the sheet. The stand-in does not enforce it. */
  isProtected: boolean;
  /** As Google knows it; a sheet that the file locks has one too. */
  protection: SheetProtection | null;
  tabColor: string | null;
  /** Columns that the user hid. */
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  /** Pixels by column. */
  readonly columnWidths: Map<number, number>;
  /** Pixels by row, where a height was forced: such a row no longer fits its content. */
  readonly rowHeights: Map<number, number>;
  /** Rows whose content was entered here: Google fits their height to wrapped text by itself, a file must say it. */
  readonly fittedRows: Set<number>;
  /** The block that is selected, by the user or by the add-on; null: nothing yet, which is A1. */
  activeRange: Rect | null;
  /** Notes that programs keep on the sheet, unseen; Google's .xlsx has none of them. */
  readonly metadata: DeveloperMetadata[];
  /** What the file holds of this sheet beyond the above. */
  origin: unknown;
}

export interface DeveloperMetadata {
  readonly key: string;
  readonly value: string;
}

export interface NamedRange {
  name: string;
  sheet: Sheet;
  rect: Rect;
  /** What the file says of it besides (scope, comment). */
  readonly origin: unknown;
}

/** A spreadsheet, free of Google and of any file format. */
export interface WorkbookModel {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  sheets: Sheet[];
  activeSheet: Sheet;
  namedRanges: NamedRange[];
  /** Names of which the cells were deleted: they point nowhere, are not listed, and can't be given again. */
  readonly brokenNames: Set<string>;
  /** Apps Script's document properties. */
  readonly properties: Map<string, string>;
  /** Cells whose value changed since formulas were last computed. */
  readonly changed: Set<Cell>;
  /** What the file holds beyond the above. */
  readonly origin: unknown;
}

export const cellKey = (row: number, column: number): string => `${row},${column}`;
