import { nextNumber, seriesOf } from '../../../core/versions/series.ts';
import type { Version, VersionOnTab } from '../../../core/versions/version.ts';
import { type CreatedDocument, createDocument, type WrittenDocument } from '../../document/createDocument.ts';
import type { Refusal } from '../../door/refusal.ts';
import { begin } from '../../journal/journal.ts';
import { type DocumentList, recorded, writeDocumentList } from '../documents/documentList.ts';
import type { OpenDocumentList } from '../documents/openDocumentList.ts';
import { NOT_YET, numbered, writtenAs } from '../documents/storeDocument.ts';

/** Makes a Google Doc of a template, and uses it from now on. */
export function addTemplate(documents: OpenDocumentList, name: string, docx: Uint8Array): CreatedDocument | Refusal {
  const of = `${name} ${docx.length}`;
  const found = documents.finished.get(of);
  // An earlier try got through, and its answer did not.
  if (found) return { id: found.id, url: found.url };
  const begun = documents.begun.map(({ version }) => version).filter(({ kind }) => kind === 'template');
  const version = entry([...templatesIn(documents), ...begun]);
  const key = begin(documents.workbook, { kind: 'document', of, version, previousState: 'not-in-use' });
  const file = createDocument(numbered(name, version.number), docx, key);
  return recorded(file.url, () => {
    takeInUse(documents, file, version, [key]);
    return { id: file.id, url: file.url };
  });
}

/** Makes a file the template in use, and no other; one that is listed already keeps its row. */
export function takeInUse(
  documents: DocumentList,
  file: WrittenDocument,
  version: Version = entry(templatesIn(documents)),
  done: readonly string[] = [],
): void {
  const known = templatesIn(documents).find(({ fileId }) => fileId === file.id);
  const others = notInUse(documents);
  writeDocumentList(
    documents,
    known
      ? { states: [...others, { row: known.row, state: 'in-use' }] }
      : { states: others, added: { ...version, ...writtenAs(file) } },
    done,
  );
}

/** No template of the agency's is in use any more. */
export function leaveTemplates(documents: DocumentList): void {
  const states = notInUse(documents);
  if (states.length > 0) writeDocumentList(documents, { states });
}

const templatesIn = ({ versions }: DocumentList): VersionOnTab[] => seriesOf(versions, 'template', null);

function notInUse(documents: DocumentList): { row: number; state: 'not-in-use' }[] {
  return templatesIn(documents).flatMap(({ row, state }) => (state === 'in-use' ? [{ row, state: 'not-in-use' }] : []));
}

function entry(others: readonly Version[]): Version {
  return {
    ...NOT_YET,
    kind: 'template',
    number: nextNumber(others),
    state: 'in-use',
    fiscalYear: null,
    overall: '',
    measures: null,
    fingerprint: '',
  };
}
