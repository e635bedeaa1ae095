import type { Run } from '../../vm/run.ts';
import { setContent } from '../../workbook/cells.ts';
import type { Sheet } from '../../workbook/model.ts';
import type { Rect } from '../../workbook/rect.ts';
import { Block } from './block.ts';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** The stand-in for a RangeList: several blocks of one sheet, changed by one call. */
export function rangeListService(run: Run, sheet: Sheet, rects: readonly Rect[]): RangeList {
  const { workbook } = run.host;
  const list: RangeList = run.expose<RangeList>('RangeList', {
    clearContent: () => {
      for (const rect of rects)
        new Block(run, sheet, rect).eachTouched((cell) => setContent(workbook, cell, { value: null, formula: null }));
      return list;
    },
  });
  return list;
}
