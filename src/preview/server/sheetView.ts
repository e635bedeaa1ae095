import { cellKey, conditionalLooks, type Rect, type Sheet, type WorkbookModel } from '../../host/index.ts';
import { lastColumn, lastRow } from '../../host/workbook/rect.ts';
import type { SheetView } from '../protocol/sheetView.ts';
import { cellView } from './cellView.ts';

/** A sheet as the page draws it. */
export function sheetView(workbook: WorkbookModel, sheet: Sheet): SheetView {
  const { id, name, rows, columns, frozenRows, tabColor, hidden, isProtected, merges } = sheet;
  const looks = conditionalLooks(workbook, sheet);
  const keys = new Set([...sheet.cells.keys(), ...looks.keys()]);
  const cells = [...keys].flatMap((key) => {
    const view = cellView(sheet.cells.get(key), looks.get(key) ?? {});
    return view ? [[key, view] as const] : [];
  });
  return {
    id,
    name,
    rows,
    columns,
    frozenRows,
    tabColor,
    hidden,
    isProtected,
    merges,
    gridlines: !sheet.hiddenGridlines,
    used: usedBy(cells.map(([key]) => key).concat(merges.map(lastKey))),
    columnWidths: Object.fromEntries(sheet.columnWidths),
    cells: Object.fromEntries(cells),
  };
}

const lastKey = (rect: Rect): string => cellKey(lastRow(rect), lastColumn(rect));

function usedBy(keys: readonly string[]): SheetView['used'] {
  const places = keys.map((key) => key.split(',').map(Number));
  return {
    rows: places.reduce((most, [row = 0]) => Math.max(most, row), 1),
    columns: places.reduce((most, [, column = 0]) => Math.max(most, column), 1),
  };
}
