import type { Language } from '../../core/messages/catalogue.ts';
import type { Tab } from '../../core/table/cell.ts';
import type { TabId } from '../../core/tabs/tabView.ts';
import { readSheet } from './readSheet.ts';
import { type Mark, ownTabsIn } from './tabMarkers.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The workbook, with the add-on's own tabs told from the user's. */
export interface OpenWorkbook {
  readonly spreadsheet: Spreadsheet;
  /** In which new tabs are written. */
  readonly language: Language;
  /** Ours, those included that were added since it was opened. */
  readonly own: Map<TabId, Sheet>;
  /** Ours that have lost one of their marks: it is put back when they are written to. */
  readonly lost: Map<TabId, Mark>;
  /** Those of our tabs that whoever opened it can do without, should they be unreadable. */
  readonly goesWithout: readonly TabId[];
  /** What was read of our tabs, until they are written to: whoever asks, each is read once. */
  readonly read: Map<TabId, Tab | null>;
  /** What was read of tabs that are not ours: each is read once. */
  readonly readUsers: Map<Sheet, Tab>;
  /** Our tabs that this run has written to: what stands there since is its own work. */
  readonly written: Set<TabId>;
  /** Visible tabs that are not ours, in the order of the workbook. */
  readonly users: readonly Sheet[];
  /** Tabs that are not ours and that somebody hid. */
  readonly hidden: readonly Sheet[];
}

/** The spreadsheet that the add-on runs in. Three calls, whatever its size. */
export function openWorkbook(language: Language, goesWithout: readonly TabId[] = []): OpenWorkbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = spreadsheet.getSheets();
  const { own, lost } = ownTabsIn(spreadsheet, sheets);
  const ids = new Set([...own.values()].map((sheet) => sheet.getSheetId()));
  const others = sheets.filter((sheet) => !ids.has(sheet.getSheetId()));
  const users = others.filter((sheet) => !sheet.isSheetHidden());
  const hidden = others.filter((sheet) => !users.includes(sheet));
  return {
    spreadsheet,
    language,
    own,
    lost,
    goesWithout,
    read: new Map(),
    readUsers: new Map(),
    written: new Set(),
    users,
    hidden,
  };
}

/** What stands on a tab that is not ours. */
export function readUsers({ readUsers: known }: OpenWorkbook, sheet: Sheet): Tab {
  const tab = known.get(sheet) ?? readSheet(sheet);
  known.set(sheet, tab);
  return tab;
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
