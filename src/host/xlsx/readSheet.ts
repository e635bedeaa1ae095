import type { Sheet as FileSheet } from 'hucre';
import { usedArea } from '../workbook/cells.ts';
import { emptySheet, NEW_SHEET } from '../workbook/create.ts';
import type { Sheet } from '../workbook/model.ts';
import { lastColumn, lastRow, type Rect, rectOf } from '../workbook/rect.ts';
import { toHex } from './colors.ts';
import type { KeptParts } from './keptParts.ts';
import { type SheetOrigin, toPixels } from './origin.ts';
import { readCells } from './readCells.ts';
import { readRules } from './rules.ts';
import { readValidations } from './validations.ts';

/** A sheet of the file. Its grid is at least that of a new sheet in Google Sheets. */
export function readSheet(file: FileSheet, index: number, drawing: KeptParts | null): Sheet {
  const { name, rows: _rows, cells: _cells, merges: _merges, conditionalRules: _rules, ...origin } = file;
  const sheet = emptySheet(index, name, {
    cells: readCells(file),
    merges: readMerges(file),
    rules: readRules(file.conditionalRules ?? []),
    validations: readValidations(file.dataValidations ?? []),
    frozenRows: file.freezePane?.rows ?? 0,
    hidden: Boolean(file.hidden || file.veryHidden),
    hiddenGridlines: file.view?.showGridLines === false,
    isProtected: file.protection !== undefined && file.protection.sheet !== false,
    tabColor: toHex(file.view?.tabColor) ?? null,
    hiddenColumns: readHiddenColumns(file),
    hiddenRows: readHiddenRows(file),
    columnWidths: readWidths(file),
    origin: { ...origin, nameThere: name, drawing } satisfies SheetOrigin,
  });
  const used = usedArea(sheet);
  sheet.rows = sheet.merges.map(lastRow).reduce(larger, Math.max(NEW_SHEET.rows, used.rows));
  sheet.columns = sheet.merges.map(lastColumn).reduce(larger, Math.max(NEW_SHEET.columns, used.columns));
  return sheet;
}

const larger = (a: number, b: number): number => Math.max(a, b);

function readMerges({ merges = [] }: FileSheet): Rect[] {
  return merges.map(({ startRow, startCol, endRow, endCol }) =>
    rectOf(startRow + 1, startCol + 1, endRow - startRow + 1, endCol - startCol + 1),
  );
}

function readWidths({ columns = [] }: FileSheet): Map<number, number> {
  return new Map(columns.flatMap(({ width }, index) => (width ? [[index + 1, toPixels(width)]] : [])));
}

function readHiddenRows({ rowDefs = new Map() }: FileSheet): Set<number> {
  return new Set([...rowDefs].flatMap(([index, { hidden }]) => (hidden ? [index + 1] : [])));
}

function readHiddenColumns({ columns = [] }: FileSheet): Set<number> {
  return new Set(columns.flatMap(({ hidden }, index) => (hidden ? [index + 1] : [])));
}
