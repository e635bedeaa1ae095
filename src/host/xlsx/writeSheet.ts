import type { WriteSheet } from 'hucre';
import type { Sheet } from '../workbook/model.ts';
import { lastColumn, lastRow } from '../workbook/rect.ts';
import { fromHex } from './colors.ts';
import { writeCharts, writePictures } from './drawings.ts';
import { type SheetOrigin, toCharacters, toPixels } from './origin.ts';
import { writeRowHeights } from './rowHeights.ts';
import { writeRules } from './rules.ts';
import { writeCells } from './writeCells.ts';

/** A sheet for the file: as it was there, with all that the model knows in its present state. */
export function writeSheet(sheet: Sheet, is1904: boolean): WriteSheet {
  const { charts, images, textBoxes, pivotTables: _pivots, hidden: _hidden, ...more } = originOf(sheet);
  const { veryHidden, protection, drawing, nameThere: _name, ...kept } = more;
  return {
    ...(sheet.origin === null && { pageSetup: NEW_PAGE }),
    ...kept,
    ...(protection && sheet.isProtected && { protection }),
    ...(!drawing && images && { images: writePictures(images) }),
    ...(!drawing && charts && { charts: writeCharts(charts) }),
    ...(!drawing && textBoxes && { textBoxes }),
    name: sheet.name,
    rows: [],
    cells: writeCells(sheet, is1904),
    columns: writeColumns(sheet),
    rowDefs: writeRowHeights(sheet, originOf(sheet).rowDefs),
    merges: writeMerges(sheet),
    conditionalRules: writeRules(sheet.rules),
    ...writeFreeze(sheet),
    view: writeView(sheet),
    ...(sheet.hidden && (veryHidden ? { veryHidden } : { hidden: true })),
  };
}

/** A sheet that was made here: in Google paper is chosen when one prints, in a file it stands in the sheet. */
const NEW_PAGE: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'portrait',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};

const originOf = (sheet: Sheet): Partial<SheetOrigin> => (sheet.origin ?? {}) as Partial<SheetOrigin>;

function writeMerges({ merges }: Sheet): NonNullable<WriteSheet['merges']> {
  return merges.map((merge) => ({
    startRow: merge.row - 1,
    startCol: merge.column - 1,
    endRow: lastRow(merge) - 1,
    endCol: lastColumn(merge) - 1,
  }));
}

function writeView(sheet: Sheet): NonNullable<WriteSheet['view']> {
  const { tabColor: _tabColor, ...view } = originOf(sheet).view ?? {};
  return {
    ...view,
    ...((sheet.hiddenGridlines || view.showGridLines !== undefined) && { showGridLines: !sheet.hiddenGridlines }),
    ...(sheet.tabColor && { tabColor: fromHex(sheet.tabColor) }),
  };
}

function writeFreeze(sheet: Sheet): Pick<WriteSheet, 'freezePane'> {
  const columns = originOf(sheet).freezePane?.columns ?? 0;
  if (sheet.frozenRows === 0 && columns === 0) return {};
  return { freezePane: { ...(sheet.frozenRows > 0 && { rows: sheet.frozenRows }), ...(columns > 0 && { columns }) } };
}

function writeColumns(sheet: Sheet): NonNullable<WriteSheet['columns']> {
  const { columns = [] } = originOf(sheet);
  const count = Math.max(columns.length, ...sheet.columnWidths.keys());
  return Array.from({ length: count }, (_, index) => {
    const { width, ...kept } = columns[index] ?? {};
    const pixels = sheet.columnWidths.get(index + 1);
    if (pixels === undefined) return kept;
    return { ...kept, width: width !== undefined && toPixels(width) === pixels ? width : toCharacters(pixels) };
  });
}
