import type { Tab } from '../../../core/table/cell.ts';
import {
  documentsTab,
  readVersions,
  type VersionChanges,
  versionEdits,
} from '../../../core/tabs/documents/documentsTab.ts';
import type { VersionOnTab } from '../../../core/versions/version.ts';
import { log } from '../../door/guarded.ts';
import { type Refusal, refuse } from '../../door/refusal.ts';
import { end } from '../../journal/journal.ts';
import type { OpenWorkbook } from '../../sheet/openWorkbook.ts';
import { writeEdits } from '../../sheet/writeEdits.ts';
import { writeTab } from '../../sheet/writeTab.ts';
import { readableOwn } from '../../workbook/readOwnTabs.ts';
import { tabNames } from '../../workbook/tabNames.ts';

/** The list of documents as it stands in the workbook. */
export interface DocumentList {
  readonly workbook: OpenWorkbook;
  /** Null where nothing was made yet. */
  readonly tab: Tab | null;
  readonly versions: readonly VersionOnTab[];
}

export function readDocumentList(workbook: OpenWorkbook): DocumentList {
  const tab = readableOwn(workbook, 'documents');
  return { workbook, tab, versions: tab ? readVersions(tab) : [] };
}

/** Writes what became of the list, and strikes the note out by which it is known. Rows that are not named stay as staff left them. */
export function writeDocumentList(
  { workbook, tab }: DocumentList,
  changes: VersionChanges,
  done: readonly string[] = [],
): void {
  if (tab) writeEdits(workbook, 'documents', versionEdits(tab, changes, workbook.language));
  else {
    const rows = changes.added ? [changes.added] : [];
    writeTab(workbook, documentsTab(rows, workbook.language), tabNames(workbook).documents);
  }
  end(workbook, done);
}

/**
 * Writes to the workbook what is already done in Drive. If that fails, the document is there all the same, so the
 * answer gives its link.
 */
export function recorded<T>(url: string, write: () => T): T | Refusal {
  try {
    const value = write();
    // What Google puts off must fail here, while the link is known.
    SpreadsheetApp.flush();
    return value;
  } catch (error) {
    log(error);
    return refuse('record', { url }, url);
  }
}
