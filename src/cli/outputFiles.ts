import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { InputError } from './inputError.ts';

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

/** `out/scores.xlsx` for `scores.tsv`. */
export function workbookPath(file: string, out: string): string {
  return join(out, `${basename(file, extname(file))}.xlsx`);
}

/**
 * Writes the checked workbook and gives its path. Somebody may have edited an earlier one, so a file with other content
 * is never overwritten: the new one gets a number. The input itself is brought up to date where it is.
 */
export function writeOutput(path: string, input: string, bytes: Uint8Array): string {
  const target = resolve(path) === resolve(input) ? path : freePath(path, bytes);
  mkdirSync(join(target, '..'), { recursive: true });
  writeFileSync(target, bytes);
  return target;
}

function freePath(path: string, bytes: Uint8Array): string {
  const extension = extname(path);
  const stem = path.slice(0, -extension.length);
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? path : `${stem} (${number})${extension}`;
    if (!existsSync(candidate) || Buffer.compare(readFileSync(candidate), bytes) === 0) return candidate;
  }
}
