import * as v from 'valibot';
import { driveId } from '../../core/document/driveId.ts';
import { type Language, message } from '../../core/messages/catalogue.ts';
import { fromSigned } from '../document/bytes.ts';
import type { CreatedDocument } from '../document/createDocument.ts';
import { GOOGLE_DOC } from '../document/driveFiles.ts';
import { exportDocx } from '../document/exportDocument.ts';
import { checkTemplateBytes } from '../document/fillTemplate.ts';
import { findDocument } from '../document/findDocument.ts';
import { openWorkbook } from '../sheet/openWorkbook.ts';
import { type Answer, done, failed } from './answer.ts';
import { readDocuments } from './documentsTab.ts';
import { payload, text } from './request.ts';
import { addTemplate, takeInUse } from './templateList.ts';
import { templateFailed } from './templateProblem.ts';
import { withLock } from './withLock.ts';

const MEGABYTES = 5;
const LARGEST = MEGABYTES * 1_048_576;
const BASE64_PER_BYTE = 4 / 3;

export const uploadSchema = payload({ name: text(200), base64: v.string() });
export const linkSchema = payload({ link: text(2000) });

/** Uses a Word file of the agency's own. It becomes a Google Doc that the add-on made, so that it can be read back. */
export function uploadTemplate(
  { name, base64 }: { readonly name: string; readonly base64: string },
  language: Language,
): Answer<CreatedDocument> {
  return withLock(language, () => {
    if (base64.length > LARGEST * BASE64_PER_BYTE) {
      return failed('template-too-big', language, { megabytes: MEGABYTES });
    }
    const docx = decoded(base64);
    const refused = refusal(docx, language);
    if (refused) return refused;
    const title = name.replace(/\.docx$/i, '') || message('th', 'document.template.name');
    return addTemplate(readDocuments(openWorkbook()), title, docx, language);
  });
}

/** Uses a Google Doc of which the link or the id was pasted; only those that the add-on made can be read. */
export function useTemplate({ link }: { readonly link: string }, language: Language): Answer<CreatedDocument> {
  return withLock(language, () => {
    const id = driveId(link);
    if (id === null) return failed('template-no-link', language);
    const found = findDocument(id);
    if (!found || found.mimeType !== GOOGLE_DOC) return failed('template-not-ours', language);
    const refused = refusal(exportDocx(id), language);
    if (refused) return refused;
    takeInUse(readDocuments(openWorkbook()), { ...found, when: new Date().toISOString() }, language);
    return done({ id, url: found.url });
  });
}

/** Why a file can't be a template; null where it can. */
function refusal(docx: Uint8Array, language: Language): Answer<never> | null {
  const { problems, tags } = checkTemplateBytes(docx);
  if (problems.some(({ code }) => code === 'not-a-document')) return failed('template-not-docx', language);
  if (problems.length > 0) return templateFailed(problems, language);
  return tags === 0 ? failed('template-no-tags', language) : null;
}

/** What is no base64 is nothing, and nothing is no document. */
function decoded(base64: string): Uint8Array {
  try {
    return fromSigned(Utilities.base64Decode(base64));
  } catch {
    return new Uint8Array();
  }
}
