import { createDriveFolder, type DriveFolder } from '../../host/node/index.ts';
import type { DocumentView } from '../protocol/state.ts';

/** The files that the add-on made: the stand-in's Drive, in memory unless a folder is named. */
export class DriveDocuments {
  readonly drive: DriveFolder;

  constructor(folder: string | null = null) {
    this.drive = createDriveFolder(folder);
  }

  /** The latest first. */
  list(): DocumentView[] {
    return this.drive
      .list()
      .map(({ id, name, webViewLink }) => ({ id, name, url: webViewLink }))
      .reverse();
  }

  /** The file on the user's disk, and its bytes; null when there is none with that id. */
  find(id: string): { name: string; bytes: Uint8Array } | null {
    const file = this.drive.list().find((candidate) => candidate.id === id);
    return file ? { name: file.path, bytes: this.drive.read(file) } : null;
  }
}
