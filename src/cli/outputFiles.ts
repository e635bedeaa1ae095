import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { InputError, type InputErrorKey } from '../files/inputError.ts';
import { candidates, type FileToWrite, type StagedStore } from '../host/node/index.ts';

/** Whether something can be written there is asked before anything is done, so that nothing is left half done. */
export function assertWritable(out: string): void {
  let folder = resolve(out);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    if (!statSync(folder).isDirectory()) throw new Error('Not a folder');
  } catch {
    throw new InputError('cli.error.out', { out });
  }
}

/**
 * Where the checked workbook goes: the file's own name in `out`, or with a number where something else is there already.
 * Somebody may have edited an earlier one, and the input is the only one of its kind: neither is ever overwritten.
 */
export function workbookPath(file: string, out: string, bytes: Uint8Array): string {
  const stem = basename(file, extname(file)).replace(/ \(\d+\)$/, '');
  for (const name of candidates(`${stem}.xlsx`, '.xlsx')) {
    const path = join(out, name);
    if (!existsSync(path) || holds(path, bytes)) return path;
  }
  throw new Error('unreachable');
}

function holds(path: string, bytes: Uint8Array): boolean {
  return statSync(path).isFile() && Buffer.compare(readFileSync(path), bytes) === 0;
}

/** Puts all that a run made on disk, or, with an {@link InputError}, nothing of it. */
export function commit(store: StagedStore, workbook: FileToWrite): void {
  try {
    store.commit([workbook]);
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    const reason = WHY[code ?? ''] ?? 'cli.error.write';
    throw new InputError(reason, { file: path ?? workbook.path, code: code ?? String(error) });
  }
}

const WHY: Readonly<Record<string, InputErrorKey>> = {
  ENOSPC: 'cli.error.disk-full',
  EDQUOT: 'cli.error.disk-full',
  EFBIG: 'cli.error.disk-full',
  EACCES: 'cli.error.no-right',
  EPERM: 'cli.error.no-right',
  EROFS: 'cli.error.no-right',
  EBUSY: 'cli.error.in-use',
};
