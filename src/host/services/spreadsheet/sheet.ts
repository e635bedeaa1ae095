import { badArguments, Exception, Stricter } from '../../errors.ts';
import type { Run } from '../../vm/run.ts';
import { parseA1 } from '../../workbook/a1.ts';
import { usedArea } from '../../workbook/cells.ts';
import { deleteRow } from '../../workbook/deleteRow.ts';
import type { Sheet as SheetModel } from '../../workbook/model.ts';
import { rectOf } from '../../workbook/rect.ts';
import { hideSheet, renameSheet } from '../../workbook/sheets.ts';
import { boundedRect, insideGrid } from './bounds.ts';
import { colorOf } from './colors.ts';
import { ruleService } from './conditionalFormat.ts';
import { addMetadata, metadataFinder } from './developerMetadata.ts';
import { sheetProtection } from './protection.ts';
import { rangeService } from './range.ts';
import { rangeListService } from './rangeList.ts';
import { checkedName } from './sheetNames.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The stand-in for a Sheet. */
export function sheetService(run: Run, sheet: SheetModel): Sheet {
  const { workbook } = run.host;
  const used = () => usedArea(sheet);
  const change = (action: () => void) => {
    if (!workbook.sheets.includes(sheet)) throw new Exception(`Sheet ${sheet.id} not found`);
    action();
    return self;
  };
  const set = (patch: Partial<SheetModel>) => change(() => Object.assign(sheet, patch));
  const self: Sheet = run.expose<Sheet>(
    'Sheet',
    {
      getName: () => sheet.name,
      setName: (name) => change(() => renameSheet(workbook, sheet, checkedName(workbook, name, sheet))),
      getSheetId: () => sheet.id,
      getIndex: () => workbook.sheets.indexOf(sheet) + 1,
      isSheetHidden: () => sheet.hidden,
      isColumnHiddenByUser: (column) => {
        const exists = Number.isInteger(column) && column >= 1 && column <= sheet.columns;
        if (!exists) throw badArguments('Sheet.isColumnHiddenByUser', [column]);
        return sheet.hiddenColumns.has(column);
      },
      isRowHiddenByUser: (row) => {
        const exists = Number.isInteger(row) && row >= 1 && row <= sheet.rows;
        if (!exists) throw badArguments('Sheet.isRowHiddenByUser', [row]);
        return sheet.hiddenRows.has(row);
      },
      getDataRange: () => {
        const { rows, columns } = used();
        return rangeService(run, sheet, rectOf(1, 1, Math.max(rows, 1), Math.max(columns, 1)));
      },
      getRange: (...args: unknown[]) => rangeService(run, sheet, rectFrom(sheet, args)),
      getRangeList: (notations) =>
        rangeListService(
          run,
          sheet,
          notations.map((notation) => rectFrom(sheet, [notation])),
        ),
      getLastRow: () => used().rows,
      getLastColumn: () => used().columns,
      getMaxRows: () => sheet.rows,
      getMaxColumns: () => sheet.columns,
      deleteRow: (row) => change(() => deleteRow(workbook, sheet, row)),
      insertRowsAfter: (after, count) =>
        change(() => {
          assertAtEnd('insertRowsAfter', after, used().rows, sheet.rows);
          sheet.rows += positive('Sheet.insertRowsAfter', count);
        }),
      insertColumnsAfter: (after, count) =>
        change(() => {
          assertAtEnd('insertColumnsAfter', after, used().columns, sheet.columns);
          sheet.columns += positive('Sheet.insertColumnsAfter', count);
        }),
      getFrozenRows: () => sheet.frozenRows,
      setFrozenRows: (rows) => {
        const ok = Number.isInteger(rows) && rows >= 0 && rows < sheet.rows;
        if (!ok) throw badArguments('Sheet.setFrozenRows', [rows]);
        set({ frozenRows: rows });
      },
      getColumnWidth: (column) => widthOf(sheet, column),
      setColumnWidth: (column, width) => change(() => setWidths(sheet, column, 1, width)),
      setColumnWidths: (column, count, width) => change(() => setWidths(sheet, column, count, width)),
      setRowHeightsForced: (row, count, height) => change(() => forceHeights(sheet, row, count, height)),
      createDeveloperMetadataFinder: () => metadataFinder(run, [sheet]),
      addDeveloperMetadata: (...args: unknown[]) => change(() => addMetadata(run, sheet, args)),
      setTabColor: (color) => set({ tabColor: colorOf(color) ?? null }),
      setHiddenGridlines: (hidden) => set({ hiddenGridlines: hidden }),
      hideSheet: () => change(() => hideSheet(workbook, sheet)),
      showSheet: () => set({ hidden: false }),
      activate: () =>
        change(() => {
          workbook.activeSheet = sheet;
        }),
      getConditionalFormatRules: () => sheet.rules.map((rule) => ruleService(run, rule, sheet)),
      setConditionalFormatRules: (rules) => {
        const method = 'Sheet.setConditionalFormatRules';
        set({ rules: Array.from(rules, (rule) => run.subject(rule, 'ConditionalFormatRule', method)) });
      },
      ...sheetProtection(run, sheet),
    },
    sheet,
  );
  return self;
}

function rectFrom(sheet: SheetModel, args: readonly unknown[]) {
  const [first] = args;
  if (args.length === 1 && typeof first === 'string') {
    const rect = parseA1(first, sheet);
    if (!rect) throw new Exception('Range not found');
    return insideGrid(sheet, rect);
  }
  if (args.length < 2 || args.length > 4 || !args.every((arg) => typeof arg === 'number')) {
    throw badArguments('SpreadsheetApp.Sheet.getRange', args);
  }
  return boundedRect(sheet, args, 'SpreadsheetApp.Sheet.getRange');
}

/** Moving content would have to move formulas, rules and names with it; the add-on only lengthens a sheet. */
function assertAtEnd(method: string, after: number, used: number, size: number): void {
  if (!Number.isInteger(after) || after < 1 || after > size) throw new Exception('Those rows are out of bounds.');
  if (after < used) throw new Stricter(`Sheet.${method} works only after the last cell with content`);
}

function positive(method: string, count: number): number {
  if (!Number.isInteger(count) || count < 1) throw badArguments(method, [count]);
  return count;
}

/** In pixels, of a column that nobody made wider or narrower. */
const USUAL_WIDTH = 100;

function widthOf(sheet: SheetModel, column: number): number {
  boundedRect(sheet, [1, column, 1, 1], 'Sheet.getColumnWidth');
  return sheet.columnWidths.get(column) ?? USUAL_WIDTH;
}

function setWidths(sheet: SheetModel, column: number, count: number, width: number): void {
  const { columns } = boundedRect(sheet, [1, column, 1, count], 'Sheet.setColumnWidths');
  if (!(width > 0)) throw badArguments('Sheet.setColumnWidths', [width]);
  for (let offset = 0; offset < columns; offset++) sheet.columnWidths.set(column + offset, width);
}

function forceHeights(sheet: SheetModel, row: number, count: number, height: number): void {
  const { rows } = boundedRect(sheet, [row, 1, count, 1], 'Sheet.setRowHeightsForced');
  if (!(height > 0)) throw badArguments('Sheet.setRowHeightsForced', [height]);
  for (let offset = 0; offset < rows; offset++) sheet.rowHeights.set(row + offset, height);
}
