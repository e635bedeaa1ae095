import { type NamedRange as FileName, type WriteSheet, writeXlsx } from 'hucre';
import { formatAbsolute, quoteSheetName } from '../workbook/a1.ts';
import type { NamedRange, Sheet, WorkbookModel } from '../workbook/model.ts';
import { lastColumn, lastRow } from '../workbook/rect.ts';
import { writeCells } from './cells.ts';
import { fromHex } from './colors.ts';
import { PROPERTY_PREFIX, type SheetOrigin, toCharacters, toPixels, type WorkbookOrigin } from './origin.ts';
import { writeRules } from './rules.ts';

/** The same model always gives the same bytes, so a file that we made has no time of its own. */
const NO_TIME = new Date(0);

/** The bytes of an .xlsx file that holds the workbook. */
export async function saveWorkbook(workbook: WorkbookModel): Promise<Uint8Array> {
  const origin = workbook.origin as WorkbookOrigin | null;
  const file = origin?.file;
  const theme = file?.themeColors ?? [];
  return writeXlsx({
    sheets: workbook.sheets.map((sheet) => writeSheet(sheet, theme)),
    namedRanges: [...workbook.namedRanges.map(writeName), ...(origin?.otherNames ?? [])],
    activeSheet: workbook.sheets.indexOf(workbook.activeSheet),
    properties: {
      created: NO_TIME,
      modified: NO_TIME,
      ...file?.properties,
      custom: { ...foreignProperties(file?.properties?.custom), ...ownProperties(workbook) },
    },
    ...(file?.dateSystem && { dateSystem: file.dateSystem }),
    ...(file?.defaultFont && { defaultFont: file.defaultFont }),
    ...(file?.workbookProtection && { workbookProtection: file.workbookProtection }),
  });
}

function writeSheet(sheet: Sheet, theme: readonly string[]): WriteSheet {
  const { charts: _charts, pivotTables: _pivots, ...origin } = (sheet.origin ?? {}) as SheetOrigin;
  const { hidden: _hidden, veryHidden, ...kept } = origin;
  return {
    ...kept,
    name: sheet.name,
    rows: [],
    cells: writeCells(sheet, theme),
    columns: writeColumns(sheet, kept),
    merges: sheet.merges.map((merge) => ({
      startRow: merge.row - 1,
      startCol: merge.column - 1,
      endRow: lastRow(merge) - 1,
      endCol: lastColumn(merge) - 1,
    })),
    conditionalRules: writeRules(sheet.rules),
    ...writeFreeze(sheet, kept),
    view: {
      ...kept.view,
      ...((sheet.hiddenGridlines || kept.view?.showGridLines !== undefined) && {
        showGridLines: !sheet.hiddenGridlines,
      }),
      ...(sheet.tabColor && { tabColor: fromHex(sheet.tabColor) }),
    },
    ...(sheet.hidden && (veryHidden ? { veryHidden } : { hidden: true })),
  };
}

function writeFreeze(sheet: Sheet, { freezePane }: Partial<SheetOrigin>): Pick<WriteSheet, 'freezePane'> {
  const { rows: _rows, ...columns } = freezePane ?? {};
  if (sheet.frozenRows === 0 && !columns.columns) return {};
  return { freezePane: { ...(sheet.frozenRows > 0 && { rows: sheet.frozenRows }), ...columns } };
}

function writeColumns(sheet: Sheet, { columns = [] }: Partial<SheetOrigin>): NonNullable<WriteSheet['columns']> {
  const count = Math.max(columns.length, ...sheet.columnWidths.keys());
  return Array.from({ length: count }, (_, index) => {
    const { width, ...kept } = columns[index] ?? {};
    const pixels = sheet.columnWidths.get(index + 1);
    if (pixels === undefined) return kept;
    return { ...kept, width: width !== undefined && toPixels(width) === pixels ? width : toCharacters(pixels) };
  });
}

function writeName({ name, sheet, rect, origin }: NamedRange): FileName {
  return { ...(origin as FileName | null), name, range: `${quoteSheetName(sheet.name)}!${formatAbsolute(rect)}` };
}

type Custom = Record<string, string | number | boolean | Date>;

function ownProperties(workbook: WorkbookModel): Custom {
  return Object.fromEntries([...workbook.properties].map(([key, value]) => [PROPERTY_PREFIX + key, value]));
}

function foreignProperties(custom: Custom = {}): Custom {
  return Object.fromEntries(Object.entries(custom).filter(([key]) => !key.startsWith(PROPERTY_PREFIX)));
}
