import { fromSigned } from './bytes.ts';
import { sha256 } from './digest.ts';
import { DOCX, driveFiles, PDF } from './driveFiles.ts';

const MEDIA = { alt: 'media' } as const;

/** A Google Doc as a .docx. */
export function exportDocx(id: string): Uint8Array {
  return fromSigned(driveFiles().export(id, DOCX, MEDIA).getBytes());
}

/** A Google Doc as a PDF, or null where Google can't make one of it. */
export function exportPdf(id: string): GoogleAppsScript.Base.Blob | null {
  try {
    return driveFiles().export(id, PDF, MEDIA);
  } catch (error) {
    Logger.log(String(error));
    return null;
  }
}

/**
 * What tells one text of a Google Doc from another; empty where it can't be read. Google writes the text with a byte
 * order mark and the line ends of Windows, which say nothing of what somebody wrote.
 */
export function textHash(id: string): string {
  try {
    const text = driveFiles().export(id, 'text/plain', MEDIA).getDataAsString('UTF-8');
    return sha256(
      text
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n')
        .trim(),
    );
  } catch (error) {
    Logger.log(String(error));
    return '';
  }
}
