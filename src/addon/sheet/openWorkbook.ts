import type { Language } from '../../core/messages/catalogue.ts';
import type { Tab } from '../../core/table/cell.ts';
import type { TabId } from '../../core/tabs/tabView.ts';
import { readSheet } from './readSheet.ts';
import { ownTabsIn } from './tabMarkers.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The workbook, with the add-on's own tabs told from the user's. */
export interface OpenWorkbook {
  readonly spreadsheet: Spreadsheet;
  /** In which new tabs are written. */
  readonly language: Language;
  /** Ours, those included that were added since it was opened. */
  readonly own: Map<TabId, Sheet>;
  /** Those of our tabs that whoever opened it can do without, should they be unreadable. */
  readonly goesWithout: readonly TabId[];
  /** What was read of our tabs, until they are written to: whoever asks, each is read once. */
  readonly read: Map<TabId, Tab | null>;
  /** Our tabs that this run has written to: what stands there since is its own work. */
  readonly written: Set<TabId>;
  /** Visible tabs that are not ours, in the order of the workbook. */
  readonly users: readonly Sheet[];
}

/** The spreadsheet that the add-on runs in. Two calls, whatever its size. */
export function openWorkbook(language: Language, goesWithout: readonly TabId[] = []): OpenWorkbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const own = ownTabsIn(spreadsheet);
  const ids = new Set([...own.values()].map((sheet) => sheet.getSheetId()));
  const users = spreadsheet.getSheets().filter((sheet) => !ids.has(sheet.getSheetId()) && !sheet.isSheetHidden());
  return { spreadsheet, language, own, goesWithout, read: new Map(), written: new Set(), users };
}

/** What stands on one of our tabs; null where the workbook has none, or one that a failed run made and left empty. */
export function readOwn(workbook: OpenWorkbook, id: TabId): Tab | null {
  const known = workbook.read.get(id);
  if (known !== undefined) return known;
  const sheet = workbook.own.get(id);
  const timeZone = () => workbook.spreadsheet.getSpreadsheetTimeZone();
  const tab = sheet && sheet.getLastRow() > 0 ? readSheet(sheet, timeZone) : null;
  workbook.read.set(id, tab);
  return tab;
}
