import { Exception } from '../../errors.ts';
import type { Run } from '../../vm/run.ts';
import { formatA1 } from '../../workbook/a1.ts';
import { cellKey, type Sheet } from '../../workbook/model.ts';
import { contains, intersects, type Rect } from '../../workbook/rect.ts';
import { Block } from './block.ts';
import { boundedRect } from './bounds.ts';
import { rangeContent } from './rangeContent.ts';
import { rangeFormat } from './rangeFormat.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The stand-in for a Range: where it is; its content and its looks have modules of their own. */
export function rangeService(run: Run, sheet: Sheet, rect: Rect): Range {
  const block = new Block(run, sheet, rect);
  const { workbook } = run.host;
  const self = () => range;
  const range: Range = run.expose<Range>(
    'Range',
    {
      getSheet: () => run.sheetOf(sheet),
      getRow: () => rect.row,
      getColumn: () => rect.column,
      getNumRows: () => rect.rows,
      getNumColumns: () => rect.columns,
      getA1Notation: () => formatA1(rect),
      offset: (rows: number, columns: number, height: number = rect.rows, width: number = rect.columns) =>
        rangeService(
          run,
          sheet,
          boundedRect(sheet, [rect.row + rows, rect.column + columns, height, width], 'Range.offset'),
        ),
      getMergedRanges: () =>
        sheet.merges.filter((merge) => intersects(merge, rect)).map((merge) => rangeService(run, sheet, merge)),
      merge: () => {
        mergeCells(sheet, rect);
        return range;
      },
      activate: () => {
        workbook.activeSheet = sheet;
        sheet.activeRange = rect;
        return range;
      },
      ...rangeContent(block, self),
      ...rangeFormat(block, self),
    },
    { sheet, rect },
  );
  return range;
}

/** Only the top left cell keeps its content. */
function mergeCells(sheet: Sheet, rect: Rect): void {
  const cut = sheet.merges.find((merge) => intersects(merge, rect) && !contains(rect, merge));
  if (cut) throw new Exception('You must select all cells in a merged range to merge or unmerge them.');
  sheet.merges = sheet.merges.filter((merge) => !intersects(merge, rect));
  if (rect.rows * rect.columns === 1) return;
  sheet.merges.push(rect);
  for (const [key, cell] of sheet.cells) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const inside = contains(rect, { row, column, rows: 1, columns: 1 });
    if (inside && key !== cellKey(rect.row, rect.column))
      Object.assign(cell, { value: null, formula: null, note: null });
  }
}
