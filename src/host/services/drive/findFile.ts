import type { DriveFile } from '../../drive/file.ts';
import type { Run } from '../../vm/run.ts';
import { failed } from './errors.ts';

/** A file that this user's runs made, or Drive's error: the scope `drive.file` shows no others. */
export function findFile({ host: { drive, user } }: Run, method: string, id: unknown): DriveFile {
  const file = drive.find(user, String(id));
  if (!file) throw failed(method, `File not found: ${id}.`);
  return file;
}
