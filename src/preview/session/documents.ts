import { DOCX, PDF } from '../../host/drive/file.ts';
import { memoryStore } from '../../host/drive/store.ts';
import { createDrive } from '../../host/index.ts';
import type { Kept } from '../protocol/job.ts';
import type { DocumentView } from '../protocol/state.ts';

const driveOf = ({ drive }: Kept) => createDrive(memoryStore(new Map(drive)));

/** The files that the add-on made, the latest first. */
export function documentsOf(kept: Kept): DocumentView[] {
  return driveOf(kept)
    .list()
    .map(({ id, name, webViewLink }) => ({ id, name, url: webViewLink }))
    .reverse();
}

/** A file to take away; null when there is none with that address. */
export function documentAt(kept: Kept, url: string): { name: string; type: string; bytes: Uint8Array } | null {
  const drive = driveOf(kept);
  const file = drive.list().find(({ webViewLink }) => webViewLink === url);
  return file ? { name: file.path, type: file.path.endsWith('.pdf') ? PDF : DOCX, bytes: drive.read(file) } : null;
}
