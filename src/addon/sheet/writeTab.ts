import { TAB_IDS, type TabId, type TabView } from '../../core/tabs/tabView.ts';
import { setShadeRules } from './conditionalFormats.ts';
import { bareRows, dress } from './dress.ts';
import type { OpenWorkbook } from './openWorkbook.ts';
import { setPage } from './setPage.ts';
import { mark, markAgain, provisionalName } from './tabMarkers.ts';
import { assertNoTwins } from './twins.ts';
import { writeCells } from './writeCells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes a tab of ours say what the view says; a tab that does not exist yet is added. */
export function writeTab(workbook: OpenWorkbook, view: TabView, name: string): Sheet {
  workbook.read.delete(view.id);
  const existing = workbook.own.get(view.id);
  if (existing) markAgain(workbook, view.id, existing);
  const sheet = existing ?? addTab(workbook, view.id);
  if (sheet.getName() === provisionalName(view.id)) sheet.setName(name);
  const before = existing?.getLastRow() ?? 0;
  const columns = view.widths.length;
  makeRoom(sheet, view.rows.length, columns);
  if (before > 0) rewrite(sheet, view, before);
  else {
    layOut(sheet, view, columns);
    dress(sheet, blockOf(view), view.page ? 0 : view.wrapFrom - 1);
    writeCells(sheet, 1, 1, view.rows);
  }
  if (view.shades.length > 0) setShadeRules(sheet, view.shades);
  return sheet;
}

/** The rows that wrap. */
const blockOf = ({ wrapFrom, rows, widths }: TabView) => ({
  row: wrapFrom,
  column: 1,
  rows: rows.length - wrapFrom + 1,
  columns: widths.length,
});

/** A tab that says something already; the looks of which it has none yet are made up for. */
function rewrite(sheet: Sheet, view: TabView, before: number): void {
  const columns = view.widths.length;
  clearBelow(sheet, view.rows.length, columns);
  writeCells(sheet, 1, 1, view.rows);
  const bare = bareRows(sheet, view.wrapFrom, 1, columns);
  const isBare = bare[0]?.row === view.wrapFrom && bare[0].row + bare[0].rows > sheet.getLastRow();
  // A page has other rows in another year, so that all of it is laid out anew.
  if (isBare || (view.page && before !== view.rows.length)) layOut(sheet, view, columns);
  const titles = isBare && !view.page ? view.wrapFrom - 1 : 0;
  for (const block of bare) dress(sheet, block, titles);
}

/** What a tab has before its rows are wrapped, which comes last: where that is not done, none of it is sure to be. */
function layOut(sheet: Sheet, view: TabView, columns: number): void {
  sheet.setTabColor('#0b8043');
  if (view.frozenRows > 0) sheet.setFrozenRows(view.frozenRows);
  setWidths(sheet, view.widths);
  if (!view.page) return;
  sheet.getRange(1, 1, view.wrapFrom - 1, columns).setVerticalAlignment('top');
  setPage(sheet, view.page, view.rows.length, columns);
}

/** A tab under its provisional name: the one that a run left which was cut off, or a new one. */
function addTab(workbook: OpenWorkbook, id: TabId): Sheet {
  const { spreadsheet } = workbook;
  assertNoTwins(workbook);
  const sheet = newSheet(workbook, provisionalName(id), placeOf(workbook, id));
  try {
    mark(spreadsheet, id, sheet);
  } catch (error) {
    // Without its marker nobody would know that the empty tab is ours, and the next run would add another.
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
  workbook.own.set(id, sheet);
  return sheet;
}

/** An added sheet; the user stays where he is. */
export function newSheet({ spreadsheet }: OpenWorkbook, name: string, place: number): Sheet {
  const left = spreadsheet.getSheetByName(name);
  if (left) return left;
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, place);
  spreadsheet.setActiveSheet(active);
  return sheet;
}

/** Among our tabs in their order, wherever the user has moved those; behind all others where there is none yet. */
function placeOf({ spreadsheet, own }: OpenWorkbook, id: TabId): number {
  const at = TAB_IDS.indexOf(id);
  const [before] = TAB_IDS.slice(0, at)
    .reverse()
    .flatMap((other) => own.get(other) ?? []);
  if (before) return before.getIndex();
  const [after] = TAB_IDS.slice(at + 1).flatMap((other) => own.get(other) ?? []);
  return after ? after.getIndex() - 1 : spreadsheet.getSheets().length;
}

/** Nothing makes a sheet longer by itself when a range lies past its end. */
export function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

/** What an earlier, longer run left; only in our own columns, so that a note somebody keeps beside them stays. */
function clearBelow(sheet: Sheet, rows: number, columns: number): void {
  const surplus = sheet.getLastRow() - rows;
  if (surplus <= 0) return;
  const range = sheet.getRange(rows + 1, 1, surplus, columns);
  range.clearContent();
  range.setBackground(null);
}

/** The most frequent width for all columns in one call, then a call for each run of others. */
function setWidths(sheet: Sheet, widths: readonly number[]): void {
  const usual = mostFrequent(widths);
  sheet.setColumnWidths(1, widths.length, usual);
  let start = 0;
  while (start < widths.length) {
    const width = widths[start] ?? usual;
    let end = start;
    while (widths[end] === width) end += 1;
    if (width !== usual) sheet.setColumnWidths(start + 1, end - start, width);
    start = end;
  }
}

function mostFrequent(widths: readonly number[]): number {
  const count = (width: number) => widths.filter((other) => other === width).length;
  return widths.reduce((most, width) => (count(width) > count(most) ? width : most));
}
