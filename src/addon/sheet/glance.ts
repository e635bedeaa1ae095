import { fingerprint } from '../../core/text/fingerprint.ts';
import { readableArea } from './readSheet.ts';

/**
 * What the cells of all tabs hold, as one fingerprint: another one where anybody changed a value, a tab or its name
 * since. Five calls a tab, and nothing is made of what they give.
 */
export function glanceAt(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  const tabs = spreadsheet.getSheets().map((sheet) => [sheet.getName(), readableArea(sheet).range.getValues()]);
  return fingerprint(JSON.stringify(tabs));
}
