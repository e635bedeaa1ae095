/**
 * By what our tabs are known: a named range on the tab and a note of ours in its developer metadata. Neither hangs on the
 * tab's name: a user may rename ours, and may have a tab called คะแนน. They do not die together: the name goes with the row
 * or column it stands in, and survives .xlsx; the metadata stays whatever happens in the tab, and does not survive .xlsx.
 */

import { TAB_IDS, type TabId } from '../../core/tabs/tabView.ts';
import { log } from '../door/guarded.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Part of every workbook that was ever made: never changed. */
const MARKER = 'ITA_PLAN_';
const METADATA = 'ita-plan-tab';

/** A name whose cells were deleted may stay taken, unseen, so that the next one has to do. */
const MOST_NAMES = 5;

const nameOf = (id: TabId, number: number): string => MARKER + id.toUpperCase() + (number === 1 ? '' : `_${number}`);

/** The tab's own number is part of it, by which a copy of the tab that brought its metadata along is told apart. */
const noteOf = (id: TabId, sheet: Sheet): string => `${id} ${sheet.getSheetId()}`;

/** Our tabs, and those of them that have lost one of their marks. */
export interface Marked {
  readonly own: Map<TabId, Sheet>;
  readonly halfMarked: Set<TabId>;
}

/** Our tabs in a spreadsheet. Two calls, whatever its size. */
export function ownTabsIn(spreadsheet: Spreadsheet): Marked {
  const named = byName(spreadsheet);
  const noted = byMetadata(spreadsheet);
  const own = new Map(
    TAB_IDS.flatMap((id): [TabId, Sheet][] => {
      const sheet = named.get(id) ?? noted.get(id);
      return sheet ? [[id, sheet]] : [];
    }),
  );
  return { own, halfMarked: new Set([...own.keys()].filter((id) => !named.has(id) || !noted.has(id))) };
}

function byName(spreadsheet: Spreadsheet): Map<TabId, Sheet> {
  const sheets = new Map(spreadsheet.getNamedRanges().map((range) => [range.getName(), range.getRange().getSheet()]));
  return found((id) => {
    const names = Array.from({ length: MOST_NAMES }, (_, index) => nameOf(id, index + 1));
    return names.map((name) => sheets.get(name)).find((sheet) => sheet !== undefined);
  });
}

function byMetadata(spreadsheet: Spreadsheet): Map<TabId, Sheet> {
  const notes = spreadsheet.createDeveloperMetadataFinder().withKey(METADATA).find();
  const sheets = new Map(
    notes.flatMap((note): [string | null, Sheet][] => {
      const sheet = note.getLocation().getSheet();
      return sheet ? [[note.getValue(), sheet]] : [];
    }),
  );
  return found((id) => [...sheets].find(([value, sheet]) => value === noteOf(id, sheet))?.[1]);
}

function found(sheetOf: (id: TabId) => Sheet | undefined): Map<TabId, Sheet> {
  return new Map(
    TAB_IDS.flatMap((id): [TabId, Sheet][] => {
      const sheet = sheetOf(id);
      return sheet ? [[id, sheet]] : [];
    }),
  );
}

/**
 * Marks a tab as ours: both marks, or, of one that has lost one, that one. Throws where neither could be put: nobody would
 * know then that the tab is ours.
 */
export function mark(spreadsheet: Spreadsheet, id: TabId, sheet: Sheet): void {
  const isNoted = byMetadata(spreadsheet).has(id) || tried(() => note(id, sheet));
  const isNamed = byName(spreadsheet).has(id) || tried(() => giveName(spreadsheet, id, sheet));
  if (!isNoted && !isNamed) throw new Error(`The tab ${id} could not be marked`);
}

/** Puts back the mark that a tab of ours has lost, where it has lost one. */
export function markTab(
  { spreadsheet, halfMarked }: Pick<Marked, 'halfMarked'> & { readonly spreadsheet: Spreadsheet },
  id: TabId,
  sheet: Sheet,
): void {
  if (!halfMarked.has(id)) return;
  halfMarked.delete(id);
  mark(spreadsheet, id, sheet);
}

function note(id: TabId, sheet: Sheet): void {
  sheet.addDeveloperMetadata(METADATA, noteOf(id, sheet), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function giveName(spreadsheet: Spreadsheet, id: TabId, sheet: Sheet): void {
  const cell = sheet.getRange(1, 1);
  const names = Array.from({ length: MOST_NAMES }, (_, index) => nameOf(id, index + 1));
  const isGiven = names.some((name) => tried(() => void spreadsheet.setNamedRange(name, cell)));
  if (!isGiven) throw new Error(`No name is free for the tab ${id}`);
}

function tried(act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    log(error);
    return false;
  }
}
