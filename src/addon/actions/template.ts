import { type Language, message } from '../../core/messages/catalogue.ts';
import type { PlanKind, Version } from '../../core/versions/version.ts';
import { exportDocx } from '../document/exportDocument.ts';
import { findDocument } from '../document/findDocument.ts';
import type { Resources } from './action.ts';
import { type Answer, done } from './answer.ts';

/** What the plan is filled into: the agency's own template where one is in use, else the built-in one of its kind. */
export function templateBytes(
  own: Version | null,
  kind: PlanKind,
  resources: Resources,
  language: Language,
): Answer<Uint8Array> {
  if (own === null) return done(resources.template(kind));
  return findDocument(own.fileId) ? done(exportDocx(own.fileId)) : templateGone(own, language);
}

/** Nothing is made then: a plan in another dress than the agency's would be a surprise. */
export function templateGone({ url }: Version, language: Language): Answer<never> {
  return { ok: false, error: { code: 'template-gone', message: message(language, 'error.template-gone', { url }) } };
}
