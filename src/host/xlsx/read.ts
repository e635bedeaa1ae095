import { type NamedRange as FileName, type Sheet as FileSheet, type Workbook as FileWorkbook, readXlsx } from 'hucre';
import { parseA1, splitSheetName } from '../workbook/a1.ts';
import { usedArea } from '../workbook/cells.ts';
import { emptySheet, NEW_SHEET, workbookOf } from '../workbook/create.ts';
import type { NamedRange, Sheet, WorkbookModel } from '../workbook/model.ts';
import { lastColumn, lastRow, rectOf } from '../workbook/rect.ts';
import { readCells } from './readCells.ts';
import { PROPERTY_PREFIX, toPixels, type WorkbookOrigin } from './origin.ts';
import { readRules } from './rules.ts';
import { assertXlsx, UnreadableWorkbook } from './unreadable.ts';

/** Reads a workbook from the bytes of an .xlsx file, or throws `UnreadableWorkbook`. */
export async function openWorkbook(bytes: Uint8Array, name = 'workbook'): Promise<WorkbookModel> {
  assertXlsx(bytes);
  try {
    const file = await readXlsx(bytes, { readStyles: true });
    return toModel(withoutTheme(file, file.themeColors ?? OFFICE_THEME), name);
  } catch (error) {
    throw new UnreadableWorkbook('broken', { cause: error });
  }
}

function toModel(file: FileWorkbook, name: string): WorkbookModel {
  const sheets = file.sheets.map((sheet, index) => readSheet(sheet, index));
  const names = (file.namedRanges ?? []).map((entry) => ({ entry, range: readName(entry, sheets) }));
  const origin: WorkbookOrigin = { file, otherNames: names.flatMap(({ entry, range }) => (range ? [] : [entry])) };
  const activeSheet = sheets[file.activeSheet ?? 0];
  return workbookOf(name, sheets, {
    ...(activeSheet && { activeSheet }),
    namedRanges: names.flatMap(({ range }) => range ?? []),
    properties: new Map(readProperties(file)),
    origin,
  });
}

function readSheet(file: FileSheet, index: number): Sheet {
  const { rows: _rows, cells: _cells, ...origin } = file;
  const sheet = emptySheet(index, file.name, {
    cells: readCells(file),
    merges: (file.merges ?? []).map((merge) =>
      rectOf(
        merge.startRow + 1,
        merge.startCol + 1,
        merge.endRow - merge.startRow + 1,
        merge.endCol - merge.startCol + 1,
      ),
    ),
    rules: readRules(file.conditionalRules ?? []),
    frozenRows: file.freezePane?.rows ?? 0,
    hidden: Boolean(file.hidden || file.veryHidden),
    hiddenGridlines: file.view?.showGridLines === false,
    tabColor: file.view?.tabColor?.rgb ? `#${file.view.tabColor.rgb.slice(-6).toLowerCase()}` : null,
    columnWidths: new Map(
      (file.columns ?? []).flatMap((column, i) => (column.width ? [[i + 1, toPixels(column.width)]] : [])),
    ),
    origin,
  });
  const used = usedArea(sheet);
  sheet.rows = Math.max(NEW_SHEET.rows, used.rows, ...sheet.merges.map(lastRow));
  sheet.columns = Math.max(NEW_SHEET.columns, used.columns, ...sheet.merges.map(lastColumn));
  return sheet;
}

function readName(entry: FileName, sheets: readonly Sheet[]): NamedRange | null {
  const [sheetName, reference] = splitSheetName(entry.range);
  const sheet = sheets.find((candidate) => candidate.name === sheetName);
  const rect = sheet && parseA1(reference, sheet);
  return rect ? { name: entry.name, sheet, rect, origin: entry } : null;
}

function readProperties(file: FileWorkbook): [string, string][] {
  return Object.entries(file.properties?.custom ?? {}).flatMap(([key, value]) =>
    key.startsWith(PROPERTY_PREFIX) ? [[key.slice(PROPERTY_PREFIX.length), String(value)]] : [],
  );
}
