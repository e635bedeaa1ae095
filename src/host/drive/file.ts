import { latin1Text } from '../platform/bytes.ts';
import type { UserId } from '../users.ts';

export const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const PDF = 'application/pdf';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What a caller may say of a file. */
export interface DriveResource {
  name?: string;
  mimeType?: string;
  description?: string;
  properties?: Record<string, string>;
  appProperties?: Record<string, string>;
}

/** A file in Drive, with its fields named as in Drive's API. */
export interface DriveFile extends DriveResource {
  readonly id: string;
  name: string;
  mimeType: string;
  /** The only user whose runs see the file: the scope `drive.file` is granted per user. */
  readonly owner: UserId;
  readonly createdTime: string;
  modifiedTime: string;
  /** Counts the changes. */
  version: number;
  size: number;
  /** Of its bytes as they were last written by the add-on; a file that somebody changed in the folder has others. */
  digest?: string;
  readonly webViewLink: string;
  /** Its name on disk. */
  readonly path: string;
}

/** Whether bytes look like a Word document: a zip that names the document's main part. */
export function isDocx(bytes: Uint8Array): boolean {
  const text = latin1Text(bytes);
  return text.startsWith('PK\x03\x04') && text.includes('word/document.xml');
}

/** How the name of the file on disk ends: a Google Doc's is that of the .docx it is kept as. */
export const endingOf = ({ name, mimeType }: { name: string; mimeType: string }): string =>
  mimeType === GOOGLE_DOC ? '.docx' : (/(?<=.)\.[^.]*$/.exec(name)?.[0] ?? '');

/** The address at which a browser shows the file. */
export const linkOf = (id: string, mimeType: string): string =>
  mimeType === GOOGLE_DOC
    ? `https://docs.google.com/document/d/${id}/edit`
    : `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
