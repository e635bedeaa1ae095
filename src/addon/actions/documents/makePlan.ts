import * as v from 'valibot';
import { type Language, message } from '../../../core/messages/catalogue.ts';
import { lastOf, ownTemplate } from '../../../core/versions/series.ts';
import { PLAN_KINDS, type PlanKind, type Version } from '../../../core/versions/version.ts';
import { action } from '../../door/action.ts';
import { isRefusal, type Refusal } from '../../door/refusal.ts';
import { DOCUMENTS, SHEET } from '../../door/scopes.ts';
import { agencyGiven } from '../../workbook/request.ts';
import { study } from '../../workbook/study.ts';
import { type Updated, writeUpdate } from '../../workbook/writeUpdate.ts';
import { templateBytes } from '../templates/template.ts';
import { templateFailed } from '../templates/templateProblem.ts';
import { documentName, fillWith, planContent } from './content.ts';
import { recorded, writeDocumentList } from './documentList.ts';
import { openDocumentList } from './openDocumentList.ts';
import { type DocumentMade, storeDocument } from './storeDocument.ts';

export interface PlanMade extends Updated, DocumentMade {
  /** What the document asks for because nobody gave it, in Thai, as the template's tags name it. */
  readonly missing: readonly string[];
}

/**
 * Makes the plan from the workbook and brings the workbook up to date with it, the document's link included. The
 * document comes first: if the template cannot be filled or Drive refuses, the workbook is as it was.
 */
export const makePlan = action({
  /** `monitoring`: with a column for how one will see that a measure worked; unless said, as in the plan made last. */
  payload: { ...agencyGiven, monitoring: v.optional(v.boolean()) },
  scopes: [SHEET, DOCUMENTS],
  ifItFails: 'sheet-safe',
  run({ monitoring, ...request }, context): PlanMade | Refusal {
    const { language, resources } = context;
    const studied = study(language, request);
    if (isRefusal(studied)) return studied;
    const documents = openDocumentList(studied.workbook, context);
    const kind = planKind(documents.versions, monitoring);
    const template = templateBytes(ownTemplate(documents.versions), kind, resources);
    if (isRefusal(template)) return template;
    const content = planContent(studied);
    const filled = fillWith(template, content);
    if (!filled.ok) return templateFailed(filled.problems);
    const name = documentName(`document.${kind}.name`, content);
    const { made, changes, done } = storeDocument(documents, { kind, name, docx: filled.bytes, data: content.data });
    return recorded(made.document.url, () => {
      const settings = { ...studied.settings, document: made.document };
      try {
        return { ...writeUpdate({ ...studied, settings }), ...made, missing: filled.missing };
      } finally {
        // Whatever else fails: by this list the next run knows the document again.
        writeDocumentList(documents, changes, done);
      }
    });
  },
  dialog: { title: 'done.plan.title', report },
});

function planKind(versions: readonly Version[], monitoring: boolean | undefined): PlanKind {
  if (monitoring !== undefined) return monitoring ? 'plan-monitored' : 'plan';
  const last = lastOf(versions.filter(({ kind }) => PLAN_KINDS.includes(kind)));
  return last?.kind === 'plan-monitored' ? 'plan-monitored' : 'plan';
}

function report({ document, missing, tabs, making, number, kept }: PlanMade, language: Language): string {
  const gaps = { missing: missing.join(', '), tab: tabs.settings };
  return [
    message(language, `documents.made.${making}`, { number, kept: kept?.number ?? '' }),
    message(language, 'done.plan', { url: document.url }),
    ...(missing.length > 0 ? [message(language, 'done.plan.missing', gaps)] : []),
  ].join('\n');
}
