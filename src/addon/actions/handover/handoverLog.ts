import type { AccessChange, LogEntry } from '../../../core/handover/log.ts';
import { handoverEdits, handoverTab, readHandovers } from '../../../core/tabs/handover/handoverTab.ts';
import type { LogRow } from '../../../core/tabs/handover/handoverTable.ts';
import { log } from '../../door/guarded.ts';
import { readJournal } from '../../journal/journal.ts';
import type { OpenWorkbook } from '../../sheet/openWorkbook.ts';
import { writeEdits } from '../../sheet/writeEdits.ts';
import { writeTab } from '../../sheet/writeTab.ts';
import { readableOwn } from '../../workbook/readOwnTabs.ts';
import { tabNames } from '../../workbook/tabNames.ts';

/**
 * The entries on the hand-over tab; none where it does not stand yet. Access that a run was about to give when it was cut
 * off counts as given: it is ours to take back.
 */
export function readLog(workbook: OpenWorkbook): LogEntry[] {
  const begun = readJournal(workbook).flatMap((intent) => (intent.kind === 'share' ? intent.changes : []));
  return [...begun, ...readRecord(workbook)];
}

/** What the tab itself says. */
export function readRecord(workbook: OpenWorkbook): LogEntry[] {
  const tab = readableOwn(workbook, 'handover');
  return tab ? readHandovers(tab) : [];
}

/** The row of access that was given or taken back; of the document's, with its link. */
export function logRow(entry: AccessChange, url: string | null): LogRow {
  return { entry, url: entry.target === 'document' ? url : null };
}

/** Adds entries below those that stand there; what stands is never written anew. */
export function appendLog(workbook: OpenWorkbook, rows: readonly LogRow[]): void {
  if (rows.length === 0) return;
  if (!readableOwn(workbook, 'handover')) writeTab(workbook, handoverTab(), tabNames(workbook).handover);
  const tab = readableOwn(workbook, 'handover');
  if (!tab) throw new Error('The hand-over tab is gone');
  writeEdits(workbook, 'handover', handoverEdits(tab, rows));
}

/** Now, in the agency's time: `2026-11-22T09:30`. */
export function timestamp(): string {
  return Utilities.formatDate(new Date(), 'Asia/Bangkok', "yyyy-MM-dd'T'HH:mm");
}

/** Access stands whether it was recorded or not, so that must not fail the action: it is told. */
export function recorded(write: () => void): boolean {
  try {
    write();
    // What Google puts off must fail here, where it can be told.
    SpreadsheetApp.flush();
    return true;
  } catch (error) {
    log(error);
    return false;
  }
}
