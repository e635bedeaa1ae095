import { nextNumber, seriesOf } from '../../../core/versions/series.ts';
import { thaiMoment } from '../../../core/versions/thaiMoment.ts';
import type { Version, VersionOnTab } from '../../../core/versions/version.ts';
import { type CreatedDocument, createDocument, type WrittenDocument } from '../../document/createDocument.ts';
import type { Refusal } from '../../door/refusal.ts';
import { type DocumentList, recorded, writeDocumentList } from '../documents/documentList.ts';
import { numbered } from '../documents/storeDocument.ts';

/** Makes a Google Doc of a template, and uses it from now on. */
export function addTemplate(documents: DocumentList, name: string, docx: Uint8Array): CreatedDocument | Refusal {
  const file = createDocument(numbered(name, nextNumber(templatesIn(documents))), docx);
  return recorded(file.url, () => {
    takeInUse(documents, file);
    return { id: file.id, url: file.url };
  });
}

/** Makes a file the template in use, and no other; one that is listed already keeps its row. */
export function takeInUse(documents: DocumentList, file: WrittenDocument): void {
  const known = templatesIn(documents).find(({ fileId }) => fileId === file.id);
  const others = notInUse(documents);
  writeDocumentList(
    documents,
    known
      ? { states: [...others, { row: known.row, state: 'in-use' }] }
      : { states: others, added: entry(documents, file) },
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

function entry(documents: DocumentList, { id, url, when }: WrittenDocument): Version {
  return {
    kind: 'template',
    number: nextNumber(templatesIn(documents)),
    when: thaiMoment(when),
    url,
    state: 'in-use',
    fiscalYear: null,
    overall: '',
    measures: null,
    fingerprint: '',
    fileId: id,
    textHash: '',
  };
}
