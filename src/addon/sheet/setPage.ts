import type { PrintedPage } from '../../core/tabs/tabView.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Gives a tab the looks of a page for printing. Margins, paper and page breaks are out of a script's reach. */
export function setPage(
  sheet: Sheet,
  { font, bands, restSize, right }: PrintedPage,
  rows: number,
  columns: number,
): void {
  const pageRows = bands.reduce((sum, band) => sum + band.rows, 0);
  const sizes = [...bands, { rows: rows - pageRows, size: restSize }];
  const range = sheet.getRange(1, 1, rows, columns);
  range.setFontFamily(font);
  range.setFontSizes(sizes.flatMap(({ rows, size }) => Array.from({ length: rows }, () => Array(columns).fill(size))));
  sheet.getRange(1, 1, pageRows, columns).setVerticalAlignment('middle');
  for (const { row, column } of right) sheet.getRange(row, column).setHorizontalAlignment('right');
  let row = 1;
  for (const { rows, height } of bands) {
    sheet.setRowHeightsForced(row, rows, height);
    row += rows;
  }
  sheet.setHiddenGridlines(true);
}
