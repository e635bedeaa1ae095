import { ownTemplate } from '../../../core/versions/series.ts';
import type { CreatedDocument } from '../../document/createDocument.ts';
import { exportDocx } from '../../document/exportDocument.ts';
import { checkTemplateBytes } from '../../document/fillTemplate.ts';
import { findDocument } from '../../document/findDocument.ts';
import { action } from '../../door/action.ts';
import { type Refusal, refuse } from '../../door/refusal.ts';
import { DOCUMENTS, SHEET } from '../../door/scopes.ts';
import { openWorkbook } from '../../sheet/openWorkbook.ts';
import { readDocumentList } from '../documents/documentList.ts';
import { templateGone } from './template.ts';
import { type TemplateProblem, wordProblem } from './templateProblem.ts';

export interface TemplateChecked extends CreatedDocument {
  readonly problems: readonly TemplateProblem[];
}

/** Everything that is wrong with the template in use. Writes nothing. */
export const checkTemplate = action({
  payload: {},
  scopes: [SHEET, DOCUMENTS],
  ifItFails: null,
  run(_, { language }): TemplateChecked | Refusal {
    const own = ownTemplate(readDocumentList(openWorkbook(language)).versions);
    if (!own) return refuse('no-template');
    if (!findDocument(own.fileId)) return templateGone(own);
    const { problems } = checkTemplateBytes(exportDocx(own.fileId));
    return { id: own.fileId, url: own.url, problems: problems.map((problem) => wordProblem(problem, language)) };
  },
});
