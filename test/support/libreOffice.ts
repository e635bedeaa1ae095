/**
 * LibreOffice and poppler as second opinions: what we write must open elsewhere, and a person must be able to look at
 * it. Not everybody has them, so tests skip without them; on CI they must be there.
 */

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe } from 'vitest';
import { findProgram, HOW_TO_INSTALL, findLibreOffice as libreOfficeHere } from '../../src/host/node/libreOffice.ts';

export { convert } from '../../src/host/node/libreOffice.ts';

import { useSharedOffice } from './sharedOffice.ts';

export { fontConfig } from '../../src/host/node/profile.ts';

/** A slow machine takes its time. */
const TIMEOUT = 120_000;

/** The path of LibreOffice, from `LIBREOFFICE_PATH` or the PATH; null where there is none. On CI that is an error. */
export const findLibreOffice = (): string | null => onCI('soffice', libreOfficeHere());

/** Tests that let LibreOffice, and poppler, look at what we write; skipped where they are not installed. */
export function withOffice(name: string, tests: () => void): void {
  const here = findLibreOffice() !== null && hasPoppler();
  describe.skipIf(!here)(`${name}${here ? '' : ` (${HOW_TO_INSTALL})`}`, () => {
    beforeAll(useSharedOffice, TIMEOUT);
    tests();
  });
}

function hasPoppler(): boolean {
  return ['pdftotext', 'pdftoppm', 'pdfinfo', 'pdffonts'].every((name) => onCI(name, findProgram([name])) !== null);
}

function onCI(name: string, found: string | null): string | null {
  if (!found && process.env['CI']) throw new Error(`${name} is missing: ${HOW_TO_INSTALL}`);
  return found;
}

/** The text of a PDF, one string a page. */
export function pdfText(pdf: string): string[] {
  const text = execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', pdf, '-'], {
    encoding: 'utf8',
    timeout: TIMEOUT,
  });
  return text.split('\f').slice(0, -1);
}

/** From where to where each word of a page reaches, in points. */
export function wordBoxes(pdf: string, page: number): { left: number; right: number }[] {
  const range = ['-f', String(page), '-l', String(page)];
  const html = execFileSync('pdftotext', ['-bbox', ...range, pdf, '-'], { encoding: 'utf8', timeout: TIMEOUT });
  return [...html.matchAll(/<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"/g)].map(([, left, right]) => ({
    left: Number(left),
    right: Number(right),
  }));
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
