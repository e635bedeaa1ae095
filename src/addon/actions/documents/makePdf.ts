import type { VersionChanges } from '../../../core/tabs/documents/documentsTab.ts';
import type { Making } from '../../../core/versions/nextVersion.ts';
import { lastOf, nextNumber, seriesOf } from '../../../core/versions/series.ts';
import { thaiMoment } from '../../../core/versions/thaiMoment.ts';
import { PLAN_KINDS, type Version, type VersionOnTab } from '../../../core/versions/version.ts';
import { createPdf, updatePdf } from '../../document/createDocument.ts';
import { exportPdf, textHash } from '../../document/exportDocument.ts';
import { findDocument } from '../../document/findDocument.ts';
import { action } from '../../door/action.ts';
import { type Refusal, refuse } from '../../door/refusal.ts';
import { DOCUMENTS, SHEET } from '../../door/scopes.ts';
import { openWorkbook } from '../../sheet/openWorkbook.ts';
import { readDocumentList, recorded, writeDocumentList } from './documentList.ts';
import type { DocumentMade } from './storeDocument.ts';

/**
 * The plan made last, with what staff wrote in it since, as a PDF beside it. One that says something else is kept: it
 * may have been sent or published.
 */
export const makePdf = action({
  payload: {},
  scopes: [SHEET, DOCUMENTS],
  ifItFails: 'sheet-safe',
  run(_, { language }): DocumentMade | Refusal {
    const documents = readDocumentList(openWorkbook(language));
    const plan = lastOf(documents.versions.filter(({ kind }) => PLAN_KINDS.includes(kind)));
    if (!plan) return refuse('no-plan');
    const found = findDocument(plan.fileId);
    if (!found) return refuse('plan-gone');
    const pdf = exportPdf(plan.fileId);
    if (!pdf) return refuse('pdf');
    const { made, changes } = storePdf(documents.versions, plan, found.name, pdf);
    return recorded(made.document.url, () => {
      writeDocumentList(documents, changes);
      return made;
    });
  },
});

function storePdf(
  versions: readonly VersionOnTab[],
  plan: Version,
  name: string,
  pdf: GoogleAppsScript.Base.Blob,
): { readonly made: DocumentMade; readonly changes: VersionChanges } {
  const hash = textHash(plan.fileId);
  const series = seriesOf(versions, 'pdf', plan.fiscalYear);
  const last = lastOf(series);
  const same = last && hash !== '' && last.textHash === hash && findDocument(last.fileId) ? last : null;
  const file = same ? updatePdf(same.fileId, pdf) : createPdf(name, pdf);
  const number = same ? same.number : nextNumber(series);
  const version: Version = {
    ...plan,
    kind: 'pdf',
    number,
    when: thaiMoment(file.when),
    url: file.url,
    state: 'latest',
    fileId: file.id,
    textHash: hash,
  };
  const making: Making = same ? 'updated' : 'first';
  return {
    made: { document: { id: file.id, url: file.url }, kind: 'pdf', number, making, kept: null },
    changes: same
      ? { rewritten: { row: same.row, version } }
      : { added: version, states: last ? [{ row: last.row, state: 'superseded' }] : [] },
  };
}
