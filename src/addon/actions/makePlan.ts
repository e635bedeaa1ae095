import * as v from 'valibot';
import type { Language } from '../../core/messages/catalogue.ts';
import { lastOf, ownTemplate } from '../../core/versions/series.ts';
import { PLAN_KINDS, type PlanKind, type Version } from '../../core/versions/version.ts';
import type { Resources } from './action.ts';
import { type Answer, done, failed } from './answer.ts';
import { documentName, fillWith, planContent } from './documentContent.ts';
import { type DocumentMade, storeDocument } from './documents.ts';
import { readDocuments, recorded, writeDocuments } from './documentsTab.ts';
import { payload, type Request, requestSchema } from './request.ts';
import { study } from './study.ts';
import { templateBytes } from './template.ts';
import { templateFailed } from './templateProblem.ts';
import { type Updated, writeUpdate } from './update.ts';
import { withLock } from './withLock.ts';

/** `monitoring`: with a column for how one will see that a measure worked; unless said, as in the plan made last. */
export const planSchema = payload({ ...requestSchema.entries, monitoring: v.optional(v.boolean()) });

export interface PlanMade extends Updated, DocumentMade {
  /** What the document asks for because nobody gave it, in Thai, as the template's tags name it. */
  readonly missing: readonly string[];
}

/**
 * Makes the plan from the workbook and brings the workbook up to date with it, the document's link included. The
 * document comes first: if the template cannot be filled or Drive refuses, the workbook is as it was.
 */
export function makePlan(
  { monitoring, ...request }: Request & { readonly monitoring?: boolean | undefined },
  language: Language,
  resources: Resources,
): Answer<PlanMade> {
  return withLock(language, () => {
    const studied = study(request);
    if (!studied) return failed('no-scores', language);
    // A plan without what staff wrote on the measures tab would be worse than none.
    const { unreadPlan } = studied.analysis;
    if (unreadPlan) return failed('no-table', language, { tab: unreadPlan.tab });
    const documents = readDocuments(studied.workbook);
    const kind = planKind(documents.versions, monitoring);
    const template = templateBytes(ownTemplate(documents.versions), kind, resources, language);
    if (!template.ok) return template;
    const content = planContent(studied);
    const filled = fillWith(template.value, content);
    if (!filled.ok) return templateFailed(filled.problems, language);
    const { made, changes } = storeDocument(documents.versions, {
      ...{ kind, name: documentName(`document.${kind}.name`, content), docx: filled.bytes, data: content.data },
    });
    return recorded(made.document.url, language, () => {
      const settings = { ...studied.settings, document: made.document };
      try {
        return done({ ...writeUpdate({ ...studied, settings }, language), ...made, missing: filled.missing });
      } finally {
        // Whatever else fails: by this list the next run knows the document again.
        writeDocuments(documents, changes, language);
      }
    });
  });
}

function planKind(versions: readonly Version[], monitoring: boolean | undefined): PlanKind {
  if (monitoring !== undefined) return monitoring ? 'plan-monitored' : 'plan';
  const last = lastOf(versions.filter(({ kind }) => PLAN_KINDS.includes(kind)));
  return last?.kind === 'plan-monitored' ? 'plan-monitored' : 'plan';
}
