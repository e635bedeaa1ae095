import { readFileSync } from 'node:fs';
import { InputError } from '../files/inputError.ts';
import { type Note, openBytes } from '../files/openBytes.ts';
import type { WorkbookModel } from '../host/index.ts';

/** The workbook in a file, or an {@link InputError} that says why there is none. */
export const openInput = async (file: string, note?: Note): Promise<WorkbookModel> =>
  openBytes(file, readBytes(file), note);

/** The bytes of a file, or an {@link InputError} that says why there are none. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const isFolder = (error as NodeJS.ErrnoException).code === 'EISDIR';
    throw new InputError(isFolder ? 'cli.error.extension' : 'cli.error.no-file', { file });
  }
}
