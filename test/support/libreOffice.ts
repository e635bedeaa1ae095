/**
 * LibreOffice and poppler as second opinions: what we write must open elsewhere, and a person must be able to look at
 * it. Not everybody has them, so tests skip without them; on CI they must be there.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What to tell someone whose machine has no LibreOffice or poppler. */
export const HOW_TO_INSTALL = 'apt-get install libreoffice-writer libreoffice-calc poppler-utils';

/** A first start unpacks a profile; a slow machine takes its time. */
const TIMEOUT = 120_000;

/** The path of LibreOffice, from `LIBREOFFICE_PATH` or the PATH; null where there is none. On CI that is an error. */
export function findLibreOffice(): string | null {
  return process.env['LIBREOFFICE_PATH'] || find(['soffice', 'libreoffice']);
}

/** Whether the poppler tools are there. On CI their absence is an error. */
export function hasPoppler(): boolean {
  return ['pdftotext', 'pdftoppm', 'pdfinfo', 'pdffonts'].every((name) => find([name]) !== null);
}

/** Converts a file (`to`: `pdf`, `xlsx`, `docx`, `txt:Text`…) and returns the path of the result. */
export function convert(file: string, to: string, outDir: string): string {
  const office = findLibreOffice();
  if (!office) throw new Error(`LibreOffice is missing: ${HOW_TO_INSTALL}`);
  // Two starts on one profile wait for each other or fail: every call has a profile of its own.
  const own = mkdtempSync(join(tmpdir(), 'ita-plan-office-'));
  try {
    mkdirSync(outDir, { recursive: true });
    alwaysRecalculate(join(own, 'profile', 'user'));
    const done = spawnSync(
      office,
      [
        `-env:UserInstallation=${pathToFileURL(join(own, 'profile')).href}`,
        '--headless',
        '--norestore',
        '--convert-to',
        to,
        '--outdir',
        outDir,
        file,
      ],
      { timeout: TIMEOUT, encoding: 'utf8', env: { ...process.env, FONTCONFIG_FILE: fontConfig(own) } },
    );
    const result = join(outDir, `${basename(file, extname(file))}.${to.split(':')[0]}`);
    if (done.error || !readable(result)) throw done.error ?? new Error(`LibreOffice: ${done.stderr || done.stdout}`);
    return result;
  } finally {
    rmSync(own, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The text of a PDF, one string a page. */
export function pdfText(pdf: string): string[] {
  const text = execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', pdf, '-'], {
    encoding: 'utf8',
    timeout: TIMEOUT,
  });
  return text.split('\f').slice(0, -1);
}

/** Width and height of each page of a PDF, in points. */
export function pdfPageSizes(pdf: string): { width: number; height: number }[] {
  const info = execFileSync('pdfinfo', ['-f', '1', '-l', '9999', pdf], { encoding: 'utf8', timeout: TIMEOUT });
  return [...info.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)].map(([, width, height]) => ({
    width: Number(width),
    height: Number(height),
  }));
}

/** The names of the fonts that a PDF holds. */
export function pdfFonts(pdf: string): string[] {
  const table = execFileSync('pdffonts', [pdf], { encoding: 'utf8', timeout: TIMEOUT });
  return table
    .split('\n')
    .slice(2)
    .map((line) => line.split(' ')[0] ?? '')
    .filter((name) => name !== '');
}

/** Draws each page of a PDF as a PNG and returns their paths in order. */
export function pdfPages(pdf: string, outDir: string, dpi = 60): string[] {
  mkdirSync(outDir, { recursive: true });
  const stem = basename(pdf, '.pdf');
  execFileSync('pdftoppm', ['-r', String(dpi), '-png', pdf, join(outDir, stem)], { timeout: TIMEOUT });
  return readdirSync(outDir)
    .filter((name) => name.startsWith(`${stem}-`) && name.endsWith('.png'))
    .sort()
    .map((name) => join(outDir, name));
}

/** LibreOffice believes the values that a .xlsx brings along, unless told to compute each formula itself. */
function alwaysRecalculate(user: string): void {
  mkdirSync(user, { recursive: true });
  writeFileSync(
    join(user, 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>`,
  );
}

/** A fontconfig file that adds Sarabun to the machine's own fonts, as Google Docs has it. */
export function fontConfig(folder: string): string {
  const sarabun = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/sarabun/package.json'));
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${sarabun}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>`,
  );
  return file;
}

function find(names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(executable);
  if (!found && process.env['CI']) throw new Error(`${names[0]} is missing: ${HOW_TO_INSTALL}`);
  return found ?? null;
}

function executable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function readable(file: string): boolean {
  try {
    return readFileSync(file).length > 0;
  } catch {
    return false;
  }
}
