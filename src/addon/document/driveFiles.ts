/** `Drive.Files` as it really is: Google's typings say that it may be off and that an export gives nothing. */

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;

interface DriveFiles extends Omit<Files, 'export'> {
  /** Live Google fails without the third argument. */
  export(id: string, mimeType: string, options: { readonly alt: 'media' }): GoogleAppsScript.Base.Blob;
}

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const PDF = 'application/pdf';
export const GOOGLE_DOC = 'application/vnd.google-apps.document';

/** The manifest turns the advanced service on. It needs only `drive.file`, the scope of files that the add-on made. */
export function driveFiles(): DriveFiles {
  const files = Drive?.Files;
  if (!files) throw new Error('The advanced Drive service is not enabled');
  return files as unknown as DriveFiles;
}

/** Whether an error says that the file is gone, or not this user's: Drive does not tell the two apart. */
export function saysNotFound(error: unknown): boolean {
  return /file not found|notFound/i.test(error instanceof Error ? error.message : String(error));
}
