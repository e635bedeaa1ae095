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

/** The tab's own number is part of it: a copy that brought its metadata along speaks of the tab it was copied from. */
const noteOf = (id: TabId, sheet: Sheet): string => `${id} ${sheet.getSheetId()}`;

/** What a tab of ours may have lost. */
export type Mark = 'name' | 'note';

/** Our tabs, and which marks they have lost. */
export interface Marked {
  readonly own: Map<TabId, Sheet>;
  readonly lost: Map<TabId, Mark>;
}

/** Our tabs among all of a spreadsheet's. Two calls that cost something, whatever its size. */
export function ownTabsIn(spreadsheet: Spreadsheet, sheets: readonly Sheet[]): Marked {
  const named = new Map(spreadsheet.getNamedRanges().map((range) => [range.getName(), range.getRange().getSheet()]));
  const notes = new Set(
    spreadsheet
      .createDeveloperMetadataFinder()
      .withKey(METADATA)
      .find()
      .map((note) => note.getValue()),
  );
  const marked: Marked = { own: new Map(), lost: new Map() };
  for (const id of TAB_IDS) {
    const byName = namesOf(id)
      .map((name) => named.get(name))
      .find((sheet) => sheet !== undefined);
    const byNote = notes.size === 0 ? undefined : sheets.find((sheet) => notes.has(noteOf(id, sheet)));
    const sheet = byName ?? byNote;
    if (!sheet) continue;
    marked.own.set(id, sheet);
    if (!byName) marked.lost.set(id, 'name');
    else if (!byNote) marked.lost.set(id, 'note');
  }
  return marked;
}

/**
 * What a tab is called from the moment it is added until it is marked: a run that is cut off in between leaves a tab that
 * the next one knows.
 */
export const provisionalName = (what: TabId | 'pasted'): string => MARKER + what.toUpperCase();

/**
 * Marks a tab as ours in both ways. Throws where it could be marked in neither: nobody would know then that it is ours.
 */
export function mark(spreadsheet: Spreadsheet, id: TabId, sheet: Sheet): void {
  const isNamed = tried(() => giveName(spreadsheet, id, sheet));
  const isNoted = tried(() => note(id, sheet));
  if (!isNamed && !isNoted) throw new Error(`The tab ${id} could not be marked`);
}

/** Puts back the mark that a tab of ours has lost, where it has lost one: the other still tells whose it is. */
export function markAgain(
  { spreadsheet, lost }: Pick<Marked, 'lost'> & { readonly spreadsheet: Spreadsheet },
  id: TabId,
  sheet: Sheet,
): void {
  const gone = lost.get(id);
  lost.delete(id);
  if (gone === 'note') tried(() => note(id, sheet));
  if (gone === 'name') tried(() => giveName(spreadsheet, id, sheet));
}

/** Takes the names of a tab of ours away. */
export function unname(spreadsheet: Spreadsheet, id: TabId): void {
  const names = namesOf(id);
  for (const named of spreadsheet.getNamedRanges()) if (names.includes(named.getName())) named.remove();
}

/** Takes our note off a tab. */
export function unmark(sheet: Sheet): void {
  for (const note of sheet.createDeveloperMetadataFinder().withKey(METADATA).find()) note.remove();
}

function note(id: TabId, sheet: Sheet): void {
  sheet.addDeveloperMetadata(METADATA, noteOf(id, sheet), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function giveName(spreadsheet: Spreadsheet, id: TabId, sheet: Sheet): void {
  const cell = sheet.getRange(1, 1);
  const isGiven = namesOf(id).some((name) => tried(() => void spreadsheet.setNamedRange(name, cell)));
  if (!isGiven) throw new Error(`No name is free for the tab ${id}`);
}

/** A name whose cells were deleted may stay taken, unseen, so that the next one has to do. */
function namesOf(id: TabId): string[] {
  return ['', '_2', '_3', '_4', '_5'].map((ending) => MARKER + id.toUpperCase() + ending);
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
