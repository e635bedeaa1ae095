import type { NamedRange as FileName, Sheet as FileSheet, Workbook as FileWorkbook } from 'hucre';
import type { ChartSheet, KeptParts } from './keptParts.ts';

/** What of a loaded file the model does not spell out; it is opaque to everything outside this folder. */
export interface WorkbookOrigin {
  readonly file: FileWorkbook;
  /** Defined names that are not a block of cells: constants, formulas, lists of blocks. */
  readonly otherNames: readonly FileName[];
  readonly chartSheets: readonly ChartSheet[];
}

export interface SheetOrigin extends Omit<FileSheet, 'name' | 'rows' | 'cells' | 'merges' | 'conditionalRules'> {
  /** What the sheet was called there. */
  readonly nameThere: string;
  /** What is drawn on it, where that can be kept as it is. */
  readonly drawing: KeptParts | null;
}

/** Document properties are kept in the file as custom properties with this prefix. */
export const PROPERTY_PREFIX = 'gas.';

/** So are protections of sheets, with this prefix and the sheet's name. */
export const PROTECTION_PREFIX = 'gasProtection.';

/** Pixels of a column's width; the file counts characters of the default font (7 pixels, 5 of padding). */
export const toPixels = (characters: number): number => Math.round(characters * 7 + 5);
export const toCharacters = (pixels: number): number => Math.round(((pixels - 5) / 7) * 100) / 100;
