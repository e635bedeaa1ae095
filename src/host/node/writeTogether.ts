import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { forgetLeftovers, temporaryName } from './temporaryName.ts';

/** A file that is to be on disk whole, or not at all. */
export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What was done so far, to be undone should the next step fail. */
type Undo = () => void;

/**
 * Puts several files on disk as one. Each is first written beside its place under a temporary name and synced; only when
 * all are there do they take their names. A full disk, a folder in a file's place, a missing right or a file that
 * another program holds throws with every file as it was. Whoever reads meanwhile, or after a kill at any moment, finds
 * each file old or new, never missing and never a half. (Libraries that write a file this way know one file at a time.)
 */
export function writeTogether(files: readonly FileToWrite[]): void {
  const undo: Undo[] = [];
  try {
    const ready = files.map((file) => prepare(file, undo));
    for (const { path, temporary, backup } of ready) {
      undo.push(() => (backup ? renameSync(backup, path) : rmSync(path, { force: true })));
      renameSync(temporary, path);
    }
    for (const { backup } of ready) if (backup) rmSync(backup, { force: true });
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

/** Everything that needs room or rights, before the first file changes. */
function prepare(
  { path, bytes }: FileToWrite,
  undo: Undo[],
): { path: string; temporary: string; backup: string | null } {
  const made = mkdirSync(dirname(path), { recursive: true });
  if (made !== undefined) undo.push(() => rmSync(made, { recursive: true }));
  forgetLeftovers(dirname(path));
  const isThere = existsSync(path);
  if (isThere && statSync(path).isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
  const [temporary, backup] = [temporaryName(path, 'new'), isThere ? temporaryName(path, 'old') : null];
  undo.push(() => rmSync(temporary, { force: true }));
  writeSynced(temporary, bytes);
  if (backup !== null) {
    undo.push(() => rmSync(backup, { force: true }));
    copyFileSync(path, backup);
  }
  return { path, temporary, backup };
}

function writeSynced(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
