import type { Intent } from '../../core/journal/intent.ts';
import { beginEdits, endEdits, intentsOn, journalTab } from '../../core/tabs/journal/journalTab.ts';
import type { OpenWorkbook } from '../sheet/openWorkbook.ts';
import { writeEdits } from '../sheet/writeEdits.ts';
import { writeTab } from '../sheet/writeTab.ts';
import { readableOwn } from '../workbook/readOwnTabs.ts';
import { tabNames } from '../workbook/tabNames.ts';

/** What every note says. */
type Noted = 'key' | 'at' | 'by';

/** Distributes, so that each kind keeps its own parts. */
type WithoutNote<I> = I extends Intent ? Omit<I, Noted> : never;

/** What was begun and not ended. */
export function readJournal(workbook: OpenWorkbook): Intent[] {
  const tab = readableOwn(workbook, 'journal');
  return tab ? intentsOn(tab) : [];
}

/** Notes what is about to be done. It stands in the workbook when this returns, whatever happens then. */
export function begin(workbook: OpenWorkbook, what: WithoutNote<Intent>): string {
  const { language } = workbook;
  const key = Utilities.getUuid();
  const intent = { ...what, key, at: new Date().toISOString(), by: thisUser() } as Intent;
  const tab = readableOwn(workbook, 'journal');
  if (tab) writeEdits(workbook, 'journal', beginEdits(tab, intent, language));
  else writeTab(workbook, journalTab([intent], language), tabNames(workbook).journal);
  const sheet = workbook.own.get('journal');
  if (sheet && !sheet.isSheetHidden()) sheet.hideSheet();
  SpreadsheetApp.flush();
  return key;
}

/** Strikes out what is done. */
export function end(workbook: OpenWorkbook, keys: readonly string[]): void {
  const tab = keys.length > 0 ? readableOwn(workbook, 'journal') : null;
  if (tab) writeEdits(workbook, 'journal', endEdits(tab, keys));
}

/** Stands for this user, and tells nobody who that is; another after 30 days. */
export function thisUser(): string {
  return Session.getTemporaryActiveUserKey();
}
