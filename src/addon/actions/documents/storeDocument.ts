import { message } from '../../../core/messages/catalogue.ts';
import type { VersionChanges } from '../../../core/tabs/documents/documentsTab.ts';
import { toThaiDigits } from '../../../core/text/numerals.ts';
import { type Found, type Making, nextVersion } from '../../../core/versions/nextVersion.ts';
import { lastOf, seriesOf } from '../../../core/versions/series.ts';
import { thaiMoment } from '../../../core/versions/thaiMoment.ts';
import type { DocumentKind, Version, VersionData, VersionOnTab } from '../../../core/versions/version.ts';
import { type CreatedDocument, createDocument, updateDocument } from '../../document/createDocument.ts';
import { textHash } from '../../document/exportDocument.ts';
import { findDocument } from '../../document/findDocument.ts';

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

/**
 * Puts a document into Drive and says what the list of documents has to say of it. The one made last is brought up to
 * date in its place, with the same link, if its text is still what it was then; else it stays and a new one is made
 * beside it.
 */
export function storeDocument(
  versions: readonly VersionOnTab[],
  { kind, name, docx, data }: Order,
): { readonly made: DocumentMade; readonly changes: VersionChanges } {
  const series = seriesOf(versions, kind, data.fiscalYear);
  const last = lastOf(series);
  const { making, number, previousState } = nextVersion(series, last && lookAt(last));
  const inPlace = making === 'updated' ? last : null;
  const file = inPlace ? updateDocument(inPlace.fileId, docx) : createDocument(numbered(name, number), docx);
  const version: Version = {
    ...data,
    kind,
    number,
    when: thaiMoment(file.when),
    url: file.url,
    state: 'latest',
    fileId: file.id,
    textHash: textHash(file.id),
  };
  const kept = inPlace || !last ? null : { url: last.url, number: last.number };
  return {
    made: { document: { id: file.id, url: file.url }, kind, number, making, kept },
    changes: {
      rewritten: inPlace && { row: inPlace.row, version },
      states: last && previousState ? [{ row: last.row, state: previousState }] : [],
      added: inPlace ? null : version,
    },
  };
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
