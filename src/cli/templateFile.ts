import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { InputError } from '../files/inputError.ts';

/** A file as the add-on's sidebar would send it. */
export interface TemplateFile {
  readonly name: string;
  readonly base64: string;
}

/** The agency's own template, or an {@link InputError} that says that there is no such file. */
export function readTemplate(file: string): TemplateFile {
  try {
    return { name: basename(file), base64: readFileSync(file).toString('base64') };
  } catch {
    throw new InputError('cli.error.no-file', { file });
  }
}
