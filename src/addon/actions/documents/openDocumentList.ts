import { type DocumentIntent, isAsMade, mayBeHidden } from '../../../core/journal/intent.ts';
import { message } from '../../../core/messages/catalogue.ts';
import type { VersionChanges } from '../../../core/tabs/documents/documentsTab.ts';
import { intentWords } from '../../../core/tabs/journal/journalTab.ts';
import { lastOf, seriesOf } from '../../../core/versions/series.ts';
import { thaiMoment } from '../../../core/versions/thaiMoment.ts';
import type { VersionOnTab } from '../../../core/versions/version.ts';
import { findWritten, type WrittenDocument } from '../../document/createDocument.ts';
import { textHash } from '../../document/exportDocument.ts';
import type { Context } from '../../door/action.ts';
import { end, readJournal, thisUser } from '../../journal/journal.ts';
import type { OpenWorkbook } from '../../sheet/openWorkbook.ts';
import { type DocumentList, readDocumentList, writeDocumentList } from './documentList.ts';

/** The list of documents, to make one. */
export interface OpenDocumentList extends DocumentList {
  /** What was begun and is not listed yet. */
  readonly begun: readonly DocumentIntent[];
  /** What this run has found of an earlier one, by what it was made of. */
  readonly finished: ReadonlyMap<string, WrittenDocument>;
}

/**
 * The list of documents, after what earlier runs began is seen to: what they had written in Drive is found by its key and
 * listed, what they had not is struck out. What another user's run may have made, and this one cannot see, stays noted.
 */
export function openDocumentList(workbook: OpenWorkbook, { language, tell }: Context): OpenDocumentList {
  const finished = new Map<string, WrittenDocument>();
  let documents = readDocumentList(workbook);
  for (const intent of begunIn(workbook)) {
    const file = findWritten(intent.key);
    const outcome = file ? 'finished' : isHidden(intent) ? 'hidden' : 'undone';
    if (file) {
      writeDocumentList(documents, listed(intent, file, documents.versions), [intent.key]);
      documents = readDocumentList(workbook);
      finished.set(intent.of, file);
    } else if (outcome === 'undone') end(workbook, [intent.key]);
    tell(message(language, `journal.told.${outcome}`, { what: intentWords(intent, language) }));
  }
  return { ...documents, begun: begunIn(workbook), finished };
}

const begunIn = (workbook: OpenWorkbook): DocumentIntent[] =>
  readJournal(workbook).filter((intent) => intent.kind === 'document');

const isHidden = (intent: DocumentIntent) => mayBeHidden(intent, thisUser(), new Date().toISOString());

function listed(intent: DocumentIntent, file: WrittenDocument, versions: readonly VersionOnTab[]): VersionChanges {
  const { version: planned, previousState } = intent;
  const row = versions.find(({ fileId }) => fileId === file.id);
  // A template is people's to edit: nobody asks whether it is as it was.
  const isOurs = planned.kind !== 'template' && isAsMade(intent, file.when);
  const ours = planned.textHash || (isOurs ? textHash(file.id) : '');
  const version = {
    ...planned,
    when: thaiMoment(file.when),
    url: file.url,
    fileId: file.id,
    // Where somebody has changed it since, its text then tells so, or nothing does.
    textHash: ours || (row?.textHash ?? ''),
  };
  if (row) return { rewritten: { row: row.row, version } };
  const series = seriesOf(versions, planned.kind, planned.fiscalYear);
  const before = planned.kind === 'template' ? series.filter(({ state }) => state === 'in-use') : [lastOf(series)];
  const states = before.flatMap((one) => (one && previousState ? [{ row: one.row, state: previousState }] : []));
  return { added: version, states };
}
