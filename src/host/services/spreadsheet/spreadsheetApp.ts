import type { Run } from '../../vm/run.ts';
import { uiService } from '../ui.ts';
import { LINE_STYLES } from './borders.ts';
import { booleanCriteria, builderService } from './conditionalFormat.ts';
import { metadataVisibility } from './developerMetadata.ts';
import { protectionTypes } from './protection.ts';
import { sheetService } from './sheet.ts';
import { spreadsheetService } from './spreadsheet.ts';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type BorderStyle = typeof GoogleAppsScript.Spreadsheet.BorderStyle;

/** The global `SpreadsheetApp`. */
export function spreadsheetApp(run: Run): SpreadsheetApp {
  run.sheetOf = (sheet) => sheetService(run, sheet);
  const active = () => spreadsheetService(run);
  const lines = Object.keys(LINE_STYLES) as (keyof typeof LINE_STYLES)[];
  return run.expose<SpreadsheetApp>('SpreadsheetApp', {
    getActive: active,
    getActiveSpreadsheet: active,
    getUi: () => uiService(run),
    // Writes are made at once here; a flush is only counted.
    flush: () => undefined,
    newConditionalFormatRule: () => builderService(run),
    BooleanCriteria: booleanCriteria(run),
    ProtectionType: protectionTypes(run),
    DeveloperMetadataVisibility: metadataVisibility(run),
    BorderStyle: run.enumeration<BorderStyle>('BorderStyle', lines),
  });
}
