import { parseAddress } from '../../core/table/address.ts';

/** The cell of an address such as `คะแนน!B4`; null where the tab or the cell is gone by now. */
export function rangeAt(address: string): GoogleAppsScript.Spreadsheet.Range | null {
  const place = parseAddress(address);
  const sheet = place && SpreadsheetApp.getActiveSpreadsheet().getSheetByName(place.tab);
  if (!sheet || place.row > sheet.getMaxRows() || place.column > sheet.getMaxColumns()) return null;
  return sheet.getRange(place.row, place.column);
}
