import type { Language } from '../../core/messages/catalogue.ts';
import type { Resources } from './action.ts';
import { type Answer, done, failed } from './answer.ts';
import { documentName, fillWith, followUpContent } from './documentContent.ts';
import { type DocumentMade, storeDocument } from './documents.ts';
import { readDocuments, recorded, writeDocuments } from './documentsTab.ts';
import { study } from './study.ts';
import { templateFailed } from './templateProblem.ts';
import { withLock } from './withLock.ts';

export interface FollowUpMade extends DocumentMade {
  readonly missing: readonly string[];
}

/** Makes the report on what became of the measures that are in the plan. Nothing but the list of documents is written. */
export function makeFollowUp(language: Language, resources: Resources): Answer<FollowUpMade> {
  return withLock(language, () => {
    const studied = study({});
    if (!studied) return failed('no-scores', language);
    if (studied.plan.kept.length === 0) return failed('no-accepted', language);
    const documents = readDocuments(studied.workbook);
    const content = followUpContent(studied);
    const filled = fillWith(resources.template('follow-up'), content);
    if (!filled.ok) return templateFailed(filled.problems, language);
    const { made, changes } = storeDocument(documents.versions, {
      ...{ kind: 'follow-up', name: documentName('document.followUp.name', content) },
      ...{ docx: filled.bytes, data: content.data },
    });
    return recorded(made.document.url, language, () => {
      writeDocuments(documents, changes, language);
      return done({ ...made, missing: filled.missing });
    });
  });
}
