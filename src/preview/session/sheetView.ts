import { cellKey, conditionalLookAt, type Sheet, type WorkbookModel } from '../../host/index.ts';
import { hasContent } from '../../host/workbook/cells.ts';
import { lastColumn, lastRow } from '../../host/workbook/rect.ts';
import type { CellView, SheetView } from '../protocol/sheetView.ts';
import { cellView } from './cellView.ts';

/**
 * A sheet as the page draws it, as it is now. A cell is looked at when it is drawn, since few of many are. `used` is how
 * far it is used, where that is known.
 */
export function sheetView(workbook: WorkbookModel, sheet: Sheet, used: SheetView['used'] = usedBy(sheet)): SheetView {
  const lookAt = conditionalLookAt(workbook, sheet);
  const drawn = new Map<string, CellView | null>();
  const { id, name, rows, columns, frozenRows, merges, columnWidths, rowHeights, hiddenColumns } = sheet;
  return {
    id,
    name,
    rows,
    columns,
    frozenRows,
    merges,
    columnWidths,
    rowHeights,
    hiddenColumns,
    gridlines: !sheet.hiddenGridlines,
    used,
    cell: (row, column) => {
      const key = cellKey(row, column);
      const known = drawn.get(key);
      if (known !== undefined) return known;
      const view = cellView(sheet.cells.get(key), lookAt(row, column) ?? {});
      drawn.set(key, view);
      return view;
    },
  };
}

/** To the last cell that shows something; a cell that is only dressed counts where its look shows. */
function usedBy({ cells, merges }: Sheet): SheetView['used'] {
  let rows = Math.max(1, ...merges.map(lastRow));
  let columns = Math.max(1, ...merges.map(lastColumn));
  for (const [key, cell] of cells) {
    if (!hasContent(cell) && cell.note === null && !cell.style.background && !cell.style.borders) continue;
    const comma = key.indexOf(',');
    rows = Math.max(rows, Number(key.slice(0, comma)));
    columns = Math.max(columns, Number(key.slice(comma + 1)));
  }
  return { rows, columns };
}
