import type { Making } from '../../../core/versions/nextVersion.ts';
import { lastOf, nextNumber, seriesOf } from '../../../core/versions/series.ts';
import { PLAN_KINDS, type Version } from '../../../core/versions/version.ts';
import { createPdf, updatePdf } from '../../document/createDocument.ts';
import { exportPdf, textHash } from '../../document/exportDocument.ts';
import { findDocument } from '../../document/findDocument.ts';
import { action } from '../../door/action.ts';
import { type Refusal, refuse } from '../../door/refusal.ts';
import { DOCUMENTS, SHEET } from '../../door/scopes.ts';
import { begin } from '../../journal/journal.ts';
import { openWorkbook } from '../../sheet/openWorkbook.ts';
import { recorded, writeDocumentList } from './documentList.ts';
import { type OpenDocumentList, openDocumentList } from './openDocumentList.ts';
import { type DocumentMade, NOT_YET, type Stored, writtenAs } from './storeDocument.ts';

/**
 * The plan made last, with what staff wrote in it since, as a PDF beside it. One that says something else is kept: it
 * may have been sent or published.
 */
export const makePdf = action({
  payload: {},
  scopes: [SHEET, DOCUMENTS],
  ifItFails: 'sheet-safe',
  run(_, context): DocumentMade | Refusal {
    const documents = openDocumentList(openWorkbook(context.language), context);
    const plan = lastOf(documents.versions.filter(({ kind }) => PLAN_KINDS.includes(kind)));
    if (!plan) return refuse('no-plan');
    const found = findDocument(plan.fileId);
    if (!found) return refuse('plan-gone');
    const pdf = exportPdf(plan.fileId);
    if (!pdf) return refuse('pdf');
    const { made, changes, done } = storePdf(documents, plan, found.name, pdf);
    return recorded(made.document.url, () => {
      writeDocumentList(documents, changes, done);
      return made;
    });
  },
});

function storePdf(documents: OpenDocumentList, plan: Version, name: string, pdf: GoogleAppsScript.Base.Blob): Stored {
  const hash = textHash(plan.fileId);
  const series = seriesOf(documents.versions, 'pdf', plan.fiscalYear);
  const last = lastOf(series);
  const same = last && hash !== '' && last.textHash === hash && findDocument(last.fileId) ? last : null;
  const number = same ? same.number : nextNumber(series);
  const planned: Version = { ...plan, ...NOT_YET, kind: 'pdf', number, state: 'latest', textHash: hash };
  const key = begin(documents.workbook, { kind: 'document', of: '', version: planned, previousState: 'superseded' });
  const file = same ? updatePdf(same.fileId, pdf, key) : createPdf(name, pdf, key);
  const version = { ...planned, ...writtenAs(file) };
  const making: Making = same ? 'updated' : 'first';
  return {
    made: { document: { id: file.id, url: file.url }, kind: 'pdf', number, making, kept: null },
    changes: same
      ? { rewritten: { row: same.row, version } }
      : { added: version, states: last ? [{ row: last.row, state: 'superseded' }] : [] },
    done: [key],
  };
}
