import * as v from 'valibot';
import { driveId } from '../../core/document/driveId.ts';
import { type Language, message } from '../../core/messages/catalogue.ts';
import type { VersionChanges } from '../../core/tabs/documentsTab.ts';
import { nextNumber, ownTemplate, seriesOf } from '../../core/versions/series.ts';
import { thaiMoment } from '../../core/versions/thaiMoment.ts';
import type { Version, VersionOnTab } from '../../core/versions/version.ts';
import { fromSigned } from '../document/bytes.ts';
import { type CreatedDocument, createDocument } from '../document/createDocument.ts';
import { GOOGLE_DOC } from '../document/driveFiles.ts';
import { exportDocx } from '../document/exportDocument.ts';
import { checkTemplateBytes } from '../document/fillTemplate.ts';
import { findDocument } from '../document/findDocument.ts';
import { openWorkbook } from '../sheet/openWorkbook.ts';
import type { Resources } from './action.ts';
import { type Answer, done, failed } from './answer.ts';
import { numbered } from './documents.ts';
import { type Documents, readDocuments, recorded, writeDocuments } from './documentsTab.ts';
import { payload, text } from './request.ts';
import { templateGone } from './template.ts';
import { type TemplateProblem, templateFailed, wordProblem } from './templateProblem.ts';
import { withLock } from './withLock.ts';

const MEGABYTE = 1_048_576;
const MEGABYTES = 5;
const LARGEST = MEGABYTES * MEGABYTE;
const BASE64_PER_BYTE = 4 / 3;

export const builtInSchema = payload({ monitoring: v.optional(v.boolean()) });
export const uploadSchema = payload({ name: text(200), base64: v.string() });
export const linkSchema = payload({ link: text(2000) });

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
    const documents = readDocuments(openWorkbook());
    const docx = resources.template(monitoring ? 'plan-monitored' : 'plan');
    return create(documents, message('th', 'document.template.name'), docx, language);
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

/** Uses a Word file of the agency's own. It becomes a Google Doc that the add-on made, so that it can be read back. */
export function uploadTemplate(
  { name, base64 }: { readonly name: string; readonly base64: string },
  language: Language,
): Answer<CreatedDocument> {
  return withLock(language, () => {
    if (base64.length > LARGEST * BASE64_PER_BYTE)
      return failed('template-too-big', language, { megabytes: MEGABYTES });
    const docx = decoded(base64);
    if (!docx || docx.length === 0) return failed('template-not-docx', language);
    const refused = refusal(docx, language);
    if (refused) return refused;
    const title = name.replace(/\.docx$/i, '') || message('th', 'document.template.name');
    return create(readDocuments(openWorkbook()), title, docx, language);
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
    const documents = readDocuments(openWorkbook());
    const known = documents.versions.find(({ fileId, kind }) => kind === 'template' && fileId === id);
    const changes: VersionChanges = known
      ? { states: [...notInUse(documents), { row: known.row, state: 'in-use' }] }
      : { states: notInUse(documents), added: inUse(documents, { ...found, when: new Date().toISOString() }) };
    writeDocuments(documents, changes, language);
    return done({ id, url: found.url });
  });
}

/** Goes back to the built-in template; the agency's own stays in Drive and in the list. */
export function useBuiltInTemplate(language: Language): Answer<null> {
  return withLock(language, () => {
    const documents = readDocuments(openWorkbook());
    const states = notInUse(documents);
    if (states.length > 0) writeDocuments(documents, { states }, language);
    return done(null);
  });
}

function create(documents: Documents, name: string, docx: Uint8Array, language: Language): Answer<CreatedDocument> {
  const number = nextNumber(templates(documents));
  const file = createDocument(numbered(name, number), docx);
  return recorded(file.url, language, () => {
    writeDocuments(documents, { states: notInUse(documents), added: inUse(documents, file) }, language);
    return done({ id: file.id, url: file.url });
  });
}

/** Why a file can't be a template; null where it can. */
function refusal(docx: Uint8Array, language: Language): Answer<never> | null {
  const { problems, tags } = checkTemplateBytes(docx);
  if (problems.some(({ code }) => code === 'not-a-document')) return failed('template-not-docx', language);
  if (problems.length > 0) return templateFailed(problems, language);
  return tags === 0 ? failed('template-no-tags', language) : null;
}

function decoded(base64: string): Uint8Array | null {
  try {
    return fromSigned(Utilities.base64Decode(base64));
  } catch {
    return null;
  }
}

const templates = ({ versions }: Documents): VersionOnTab[] => seriesOf(versions, 'template', null);

function notInUse(documents: Documents): { row: number; state: 'not-in-use' }[] {
  return templates(documents).flatMap(({ row, state }) => (state === 'in-use' ? [{ row, state: 'not-in-use' }] : []));
}

function inUse(documents: Documents, { id, url, when }: CreatedDocument & { readonly when: string }): Version {
  return {
    ...{ kind: 'template', number: nextNumber(templates(documents)), when: thaiMoment(when), url, state: 'in-use' },
    ...{ fiscalYear: null, overall: '', measures: null, fingerprint: '', fileId: id, textHash: '' },
  };
}
