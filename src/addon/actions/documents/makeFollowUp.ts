import { action } from '../../door/action.ts';
import { isRefusal, type Refusal, refuse } from '../../door/refusal.ts';
import { DOCUMENTS, SHEET } from '../../door/scopes.ts';
import { study } from '../../workbook/study.ts';
import { templateFailed } from '../templates/templateProblem.ts';
import { documentName, fillWith, followUpContent } from './content.ts';
import { recorded, writeDocumentList } from './documentList.ts';
import { openDocumentList } from './openDocumentList.ts';
import { type DocumentMade, storeDocument } from './storeDocument.ts';

export interface FollowUpMade extends DocumentMade {
  readonly missing: readonly string[];
}

/** Makes the report on what became of the measures that are in the plan. Nothing but the list of documents is written. */
export const makeFollowUp = action({
  payload: {},
  scopes: [SHEET, DOCUMENTS],
  ifItFails: 'sheet-safe',
  run(_, context): FollowUpMade | Refusal {
    const { language, resources } = context;
    const studied = study(language);
    if (isRefusal(studied)) return studied;
    if (studied.plan.kept.length === 0) return refuse('no-accepted');
    const documents = openDocumentList(studied.workbook, context);
    const content = followUpContent(studied);
    const filled = fillWith(resources.template('follow-up'), content);
    if (!filled.ok) return templateFailed(filled.problems);
    const { made, changes, done } = storeDocument(documents, {
      kind: 'follow-up',
      name: documentName('document.followUp.name', content),
      docx: filled.bytes,
      data: content.data,
    });
    return recorded(made.document.url, () => {
      writeDocumentList(documents, changes, done);
      return { ...made, missing: filled.missing };
    });
  },
});
