import { driveFiles, saysNotFound } from './driveFiles.ts';

export interface FoundDocument {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly url: string;
}

/** A file of Drive; null where it was deleted, lies in the bin, or is none that this user's runs made. */
export function findDocument(id: string): FoundDocument | null {
  try {
    const file = driveFiles().get(id, { fields: 'id,name,mimeType,webViewLink,trashed' });
    if (file.trashed) return null;
    return { id, name: file.name ?? '', mimeType: file.mimeType ?? '', url: file.webViewLink ?? '' };
  } catch (error) {
    if (saysNotFound(error)) return null;
    throw error;
  }
}
