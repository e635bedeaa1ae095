import { driveId } from '../../../core/document/driveId.ts';
import { GOOGLE_DOC } from '../../document/driveFiles.ts';
import { exportDocx } from '../../document/exportDocument.ts';
import { findDocument } from '../../document/findDocument.ts';
import { action } from '../../door/action.ts';
import { text } from '../../door/payload.ts';
import { refuse } from '../../door/refusal.ts';
import { DOCUMENTS, SHEET } from '../../door/scopes.ts';
import { openWorkbook } from '../../sheet/openWorkbook.ts';
import { readDocumentList } from '../documents/documentList.ts';
import { notUsable } from './template.ts';
import { takeInUse } from './templateList.ts';

/** Uses a Google Doc of which the link or the id was pasted; only those that the add-on made can be read. */
export const useTemplate = action({
  payload: { link: text(2000) },
  scopes: [SHEET, DOCUMENTS],
  ifItFails: 'sheet-safe',
  run({ link }, { language }) {
    const id = driveId(link);
    if (id === null) return refuse('template-no-link');
    const found = findDocument(id);
    if (!found || found.mimeType !== GOOGLE_DOC) return refuse('template-not-ours');
    const refused = notUsable(exportDocx(id));
    if (refused) return refused;
    takeInUse(readDocumentList(openWorkbook(language)), { ...found, when: new Date().toISOString() });
    return { id, url: found.url };
  },
});
