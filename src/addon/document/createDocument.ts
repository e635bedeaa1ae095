import { toSigned } from './bytes.ts';
import { DOCX, driveFiles, GOOGLE_DOC, PDF } from './driveFiles.ts';

export interface CreatedDocument {
  readonly id: string;
  readonly url: string;
}

/** A file as Drive has it now, with the moment of this writing in ISO 8601. */
export interface WrittenDocument extends CreatedDocument {
  readonly when: string;
}

const FIELDS = 'id,webViewLink,createdTime,modifiedTime';

/** Seen by this script and this user alone; short, since Drive takes 124 bytes for name and value together. */
const KEY = 'ita-plan';
const withKey = (key: string) => ({ appProperties: { [KEY]: key } });

/** One call: Drive turns the uploaded .docx into a Google Doc. */
export function createDocument(name: string, docx: Uint8Array, key: string): WrittenDocument {
  const resource = { name, mimeType: GOOGLE_DOC, ...withKey(key) };
  const reply = driveFiles().create(resource, blobOf(docx, DOCX, `${name}.docx`), { fields: FIELDS });
  return written(reply, reply.createdTime);
}

/** One call: the same Google Doc with another content. Its link, its name and who may see it stay. */
export function updateDocument(id: string, docx: Uint8Array, key: string): WrittenDocument {
  const reply = driveFiles().update(withKey(key), id, blobOf(docx, DOCX, 'plan.docx'), { fields: FIELDS });
  return written(reply, reply.modifiedTime);
}

export function createPdf(name: string, pdf: GoogleAppsScript.Base.Blob, key: string): WrittenDocument {
  const resource = { name: `${name}.pdf`, mimeType: PDF, ...withKey(key) };
  const reply = driveFiles().create(resource, pdf, { fields: FIELDS });
  return written(reply, reply.createdTime);
}

export function updatePdf(id: string, pdf: GoogleAppsScript.Base.Blob, key: string): WrittenDocument {
  const reply = driveFiles().update(withKey(key), id, pdf, { fields: FIELDS });
  return written(reply, reply.modifiedTime);
}

/** The file that was written under a key, with the moment of its last change; null where this user's runs wrote none. */
export function findWritten(key: string): WrittenDocument | null {
  const q = `appProperties has { key='${KEY}' and value='${key}' } and trashed = false`;
  const [file] = driveFiles().list({ q, fields: `files(${FIELDS})` }).files ?? [];
  return file ? written(file, file.modifiedTime) : null;
}

function blobOf(bytes: Uint8Array, type: string, name: string): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob(toSigned(bytes), type, name);
}

function written(
  { id, webViewLink }: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File,
  when: string | undefined,
): WrittenDocument {
  if (!id) throw new Error('Drive returned no id');
  const url = webViewLink ?? `https://drive.google.com/open?id=${id}`;
  return { id, url, when: when ?? new Date().toISOString() };
}
