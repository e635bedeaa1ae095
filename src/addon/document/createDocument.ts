import { toSigned } from './bytes.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

export interface CreatedDocument {
  readonly id: string;
  readonly url: string;
}

/**
 * One call: Drive turns the uploaded .docx into a Google Doc. The advanced Drive service needs only `drive.file`, the
 * scope of files that the add-on itself made.
 */
export function createDocument(name: string, docx: Uint8Array): CreatedDocument {
  const blob = Utilities.newBlob(toSigned(docx), DOCX, `${name}.docx`);
  const file = driveFiles().create({ name, mimeType: GOOGLE_DOC }, blob, { fields: 'id,webViewLink' });
  if (!file.id) throw new Error('Drive.Files.create returned no id');
  return { id: file.id, url: file.webViewLink ?? `https://docs.google.com/document/d/${file.id}/edit` };
}

/** The typings say that an advanced service may be off; the manifest turns it on. */
function driveFiles(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  const files = Drive?.Files;
  if (!files) throw new Error('The advanced Drive service is not enabled');
  return files;
}
