import type { TabView } from '../../core/tabs/tabView.ts';
import { setShadeRules } from './conditionalFormats.ts';
import { markerOf, type OpenWorkbook } from './openWorkbook.ts';
import { setPage } from './setPage.ts';
import { writeCells } from './writeCells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes a tab of ours say what the view says; a tab that does not exist yet is added after the last one. */
export function writeTab(workbook: OpenWorkbook, view: TabView, name: string): Sheet {
  workbook.read.delete(view.id);
  const existing = workbook.own.get(view.id);
  const sheet = existing ?? addTab(workbook, view, name);
  const isNew = !existing || existing.getLastRow() === 0;
  const columns = view.widths.length;
  makeRoom(sheet, view.rows.length, columns);
  if (!isNew) clearBelow(sheet, view.rows.length, columns);
  const range = writeCells(sheet, 1, 1, view.rows);
  if (isNew) {
    range.setVerticalAlignment('top');
    sheet.getRange(view.wrapFrom, 1, view.rows.length - view.wrapFrom + 1, columns).setWrap(true);
    if (view.frozenRows > 0) sheet.setFrozenRows(view.frozenRows);
    setWidths(sheet, view.widths);
    if (view.page) setPage(sheet, view.page, view.rows.length, columns);
  }
  if (view.shades.length > 0) setShadeRules(sheet, view.shades);
  return sheet;
}

function addTab(workbook: OpenWorkbook, view: TabView, name: string): Sheet {
  const { spreadsheet } = workbook;
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  // A new tab becomes the active one; the user shall stay where he is.
  spreadsheet.setActiveSheet(active);
  try {
    spreadsheet.setNamedRange(markerOf(view.id), sheet.getRange(1, 1));
  } catch (error) {
    // Without its marker nobody would know that the empty tab is ours, and the next run would add another.
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
  sheet.setTabColor('#0b8043');
  return sheet;
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
