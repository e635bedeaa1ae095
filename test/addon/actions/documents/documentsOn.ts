import { readFileSync, writeFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { readVersions } from '../../../../src/core/tabs/documents/documentsTab.ts';
import type { VersionOnTab } from '../../../../src/core/versions/version.ts';
import type { Host } from '../../../../src/host/index.ts';
import { sheetNamed } from '../../../support/addonHost.ts';

/** What the documents tab lists. */
export function documentsOn(host: Host): VersionOnTab[] {
  const { cells, name } = sheetNamed(host, 'เอกสาร');
  const rows: { value: null; text: string }[][] = [];
  for (const [key, cell] of cells) {
    const [row = 1, column = 1] = key.split(',').map(Number);
    const line = rows[row - 1] ?? [];
    rows[row - 1] = line;
    line[column - 1] = { value: null, text: String(cell.value ?? '') };
  }
  const filled = Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? { value: null, text: '' }));
  return readVersions({ name, rows: filled });
}

/** The bytes of the file that changed last. */
export function lastDocument(host: Host): Uint8Array {
  const files = [...host.drive.list()].sort((a, b) => a.modifiedTime.localeCompare(b.modifiedTime));
  const last = files[files.length - 1];
  if (!last) throw new Error('Nothing was made');
  return host.drive.read(last);
}

/** Writes a sentence into a document in the Drive folder, as staff do; gives the file as it is then. */
export function edited(host: Host, id: string, sentence: string): { path: string; bytes: Uint8Array } {
  const file = host.drive.list().find((candidate) => candidate.id === id);
  const path = file && host.drive.locate(file);
  if (!path) throw new Error(`There is no file ${id}`);
  const zip = new PizZip(readFileSync(path));
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  zip.file('word/document.xml', xml.replace(/<w:body>/, `<w:body><w:p><w:r><w:t>${sentence}</w:t></w:r></w:p>`));
  const bytes = zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
  writeFileSync(path, bytes);
  return { path, bytes };
}
