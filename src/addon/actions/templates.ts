import * as v from 'valibot';
import { type Language, message } from '../../core/messages/catalogue.ts';
import { ownTemplate } from '../../core/versions/series.ts';
import type { CreatedDocument } from '../document/createDocument.ts';
import { exportDocx } from '../document/exportDocument.ts';
import { checkTemplateBytes } from '../document/fillTemplate.ts';
import { findDocument } from '../document/findDocument.ts';
import { openWorkbook } from '../sheet/openWorkbook.ts';
import type { Resources } from './action.ts';
import { type Answer, done, failed } from './answer.ts';
import { readDocuments } from './documentsTab.ts';
import { payload } from './request.ts';
import { templateGone } from './template.ts';
import { addTemplate, leaveTemplates } from './templateList.ts';
import { type TemplateProblem, wordProblem } from './templateProblem.ts';
import { withLock } from './withLock.ts';

export const builtInSchema = payload({ monitoring: v.optional(v.boolean()) });

export interface TemplateChecked extends CreatedDocument {
  readonly problems: readonly TemplateProblem[];
}

/** Gives staff the built-in template as a Google Doc of their own, with every tag in place, and uses it from now on. */
export function makeTemplate(
  { monitoring = false }: { readonly monitoring?: boolean | undefined },
  language: Language,
  resources: Resources,
): Answer<CreatedDocument> {
  return withLock(language, () => {
    const docx = resources.template(monitoring ? 'plan-monitored' : 'plan');
    return addTemplate(readDocuments(openWorkbook()), message('th', 'document.template.name'), docx, language);
  });
}

/** Everything that is wrong with the template in use. */
export function checkTemplate(language: Language): Answer<TemplateChecked> {
  return withLock(language, () => {
    const own = ownTemplate(readDocuments(openWorkbook()).versions);
    if (!own) return failed('no-template', language);
    if (!findDocument(own.fileId)) return templateGone(own, language);
    const { problems } = checkTemplateBytes(exportDocx(own.fileId));
    return done({ id: own.fileId, url: own.url, problems: problems.map((problem) => wordProblem(problem, language)) });
  });
}

/** Goes back to the built-in template; the agency's own stays in Drive and in the list. */
export function useBuiltInTemplate(language: Language): Answer<null> {
  return withLock(language, () => {
    leaveTemplates(readDocuments(openWorkbook()), language);
    return done(null);
  });
}
