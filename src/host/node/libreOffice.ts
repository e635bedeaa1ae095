import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, extname, join } from 'node:path';
import { PrinterMissing } from '../services/drive/errors.ts';
import { officeIn } from './profile.ts';

/** What to tell someone whose machine has no LibreOffice. */
export const HOW_TO_INSTALL = 'apt-get install libreoffice-writer libreoffice-calc poppler-utils';

/** A first start unpacks a profile; a slow machine takes its time. */
const TIMEOUT = 120_000;

export class LibreOfficeMissing extends PrinterMissing {
  constructor() {
    super(`LibreOffice is missing: ${HOW_TO_INSTALL}`);
  }
}

/** The path of LibreOffice, from `LIBREOFFICE_PATH` or the PATH; null where there is none. */
export const findLibreOffice = (): string | null =>
  process.env['LIBREOFFICE_PATH'] || findProgram(['soffice', 'libreoffice']);

/** The first program of these names on the PATH. */
export function findProgram(names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(executable) ?? null;
}

/** A document as Google would print it, as near as LibreOffice comes. */
export function toPdf(docx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'ita-plan-pdf-'));
  try {
    const file = join(folder, 'document.docx');
    writeFileSync(file, docx);
    return readFileSync(convert(file, 'pdf', join(folder, 'out')));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * Converts a file (`to`: `pdf`, `xlsx`, `docx`, `txt:Text`…) and returns the path of the result. An office that runs in
 * the folder LIBREOFFICE_RUNNING does it; else one is started.
 */
export function convert(file: string, to: string, outDir: string): string {
  const office = findLibreOffice();
  if (!office) throw new LibreOfficeMissing();
  mkdirSync(outDir, { recursive: true });
  const running = process.env['LIBREOFFICE_RUNNING'];
  if (running) return convertIn(running, office, file, to, outDir);
  // Two starts on one profile wait for each other or fail: every call has a profile of its own.
  const own = mkdtempSync(join(tmpdir(), 'ita-plan-office-'));
  try {
    return convertIn(own, office, file, to, outDir);
  } finally {
    rmSync(own, { recursive: true, force: true, maxRetries: 3 });
  }
}

function convertIn(folder: string, office: string, file: string, to: string, outDir: string): string {
  const { args, env } = officeIn(folder);
  const done = spawnSync(office, [...args, '--convert-to', to, '--outdir', outDir, file], {
    timeout: TIMEOUT,
    encoding: 'utf8',
    env,
  });
  const result = join(outDir, `${basename(file, extname(file))}.${to.split(':')[0]}`);
  const made = existsSync(result) && readFileSync(result).length > 0;
  if (done.error || !made) throw done.error ?? new Error(`LibreOffice: ${done.stderr || done.stdout}`);
  return result;
}

function executable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
