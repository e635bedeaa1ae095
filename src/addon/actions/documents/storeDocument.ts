import { message } from '../../../core/messages/catalogue.ts';
import type { VersionChanges } from '../../../core/tabs/documents/documentsTab.ts';
import { toThaiDigits } from '../../../core/text/numerals.ts';
import { type Found, type Making, nextVersion } from '../../../core/versions/nextVersion.ts';
import { lastOf, seriesOf } from '../../../core/versions/series.ts';
import { thaiMoment } from '../../../core/versions/thaiMoment.ts';
import type { DocumentKind, Version, VersionData } from '../../../core/versions/version.ts';
import {
  type CreatedDocument,
  createDocument,
  updateDocument,
  type WrittenDocument,
} from '../../document/createDocument.ts';
import { textHash } from '../../document/exportDocument.ts';
import { findDocument } from '../../document/findDocument.ts';
import { begin } from '../../journal/journal.ts';
import type { OpenDocumentList } from './openDocumentList.ts';

/** A document that was made or brought up to date. */
export interface DocumentMade {
  readonly document: CreatedDocument;
  readonly kind: DocumentKind;
  readonly number: number;
  readonly making: Making;
  /** The version that was kept beside it, if any. */
  readonly kept: { readonly url: string; readonly number: number } | null;
}

/** A document to make. */
export interface Order {
  readonly kind: DocumentKind;
  /** Without the number of the version. */
  readonly name: string;
  readonly docx: Uint8Array;
  readonly data: VersionData;
}

/** What was made, and what is to be written of it. */
export interface Stored {
  readonly made: DocumentMade;
  readonly changes: VersionChanges;
  /** Notes that are struck out once it is listed. */
  readonly done: readonly string[];
}

/**
 * Puts a document into Drive and says what the list of documents has to say of it. The one made last is brought up to
 * date in its place, with the same link, if its text is still what it was then; else it stays and a new one is made
 * beside it. It is noted before, so that a run that is cut off loses nothing.
 */
export function storeDocument(documents: OpenDocumentList, { kind, name, docx, data }: Order): Stored {
  const series = seriesOf(documents.versions, kind, data.fiscalYear);
  const begun = seriesOf(
    documents.begun.map(({ version }) => version),
    kind,
    data.fiscalYear,
  );
  const last = lastOf(series);
  const { making, number, previousState } = nextVersion(series, last && lookAt(last), begun);
  const inPlace = making === 'updated' ? last : null;
  const planned: Version = { ...data, ...NOT_YET, kind, number, state: 'latest' };
  const key = begin(documents.workbook, { kind: 'document', of: '', version: planned, previousState });
  const file = inPlace ? updateDocument(inPlace.fileId, docx, key) : createDocument(numbered(name, number), docx, key);
  const version = { ...planned, ...writtenAs(file), textHash: textHash(file.id) };
  const kept = inPlace || !last ? null : { url: last.url, number: last.number };
  return {
    made: { document: { id: file.id, url: file.url }, kind, number, making, kept },
    changes: {
      rewritten: inPlace && { row: inPlace.row, version },
      states: last && previousState ? [{ row: last.row, state: previousState }] : [],
      added: inPlace ? null : version,
    },
    // While its text is not known the note says that it is ours.
    done: version.textHash === '' ? [] : [key],
  };
}

/** What nobody knows of a document before it is there. */
export const NOT_YET = { when: '', url: '', fileId: '', textHash: '' };

export function writtenAs({ id, url, when }: WrittenDocument): Pick<Version, 'fileId' | 'url' | 'when'> {
  return { fileId: id, url, when: thaiMoment(when) };
}

/** What became of the document made last, as far as this user can see it. */
function lookAt({ fileId, textHash: before }: Version): Found {
  if (!findDocument(fileId)) return 'not-found';
  const now = before === '' ? '' : textHash(fileId);
  if (now === '') return 'unsure';
  return now === before ? 'unchanged' : 'edited';
}

/** The first version has the plain name. */
export function numbered(name: string, number: number): string {
  return number === 1 ? name : message('th', 'documents.numbered', { name, number: toThaiDigits(String(number)) });
}
