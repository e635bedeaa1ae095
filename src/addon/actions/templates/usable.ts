import { checkTemplateBytes } from '../../document/fillTemplate.ts';
import { type Refusal, refuse } from '../../door/refusal.ts';
import { templateFailed } from './templateProblem.ts';

/** Why a file can't be a template; null where it can. */
export function notUsable(docx: Uint8Array): Refusal | null {
  const { problems, tags } = checkTemplateBytes(docx);
  if (problems.some(({ code }) => code === 'not-a-document')) return refuse('template-not-docx');
  if (problems.length > 0) return templateFailed(problems);
  return tags === 0 ? refuse('template-no-tags') : null;
}
