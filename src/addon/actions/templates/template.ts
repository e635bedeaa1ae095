import type { PlanKind, Version } from '../../../core/versions/version.ts';
import { exportDocx } from '../../document/exportDocument.ts';
import { checkTemplateBytes } from '../../document/fillTemplate.ts';
import { findDocument } from '../../document/findDocument.ts';
import type { Resources } from '../../door/action.ts';
import { type Refusal, refuse } from '../../door/refusal.ts';
import { templateFailed } from './templateProblem.ts';

/** What the plan is filled into: the agency's own template where one is in use, else the built-in one of its kind. */
export function templateBytes(own: Version | null, kind: PlanKind, resources: Resources): Uint8Array | Refusal {
  if (own === null) return resources.template(kind);
  return findDocument(own.fileId) ? exportDocx(own.fileId) : templateGone(own);
}

/** Nothing is made then: a plan in another dress than the agency's would be a surprise. */
export function templateGone({ url }: Version): Refusal {
  return refuse('template-gone', { url });
}

/** Why a file can't be a template; null where it can. */
export function notUsable(docx: Uint8Array): Refusal | null {
  const { problems, tags } = checkTemplateBytes(docx);
  if (problems.some(({ code }) => code === 'not-a-document')) return refuse('template-not-docx');
  if (problems.length > 0) return templateFailed(problems);
  return tags === 0 ? refuse('template-no-tags') : null;
}
