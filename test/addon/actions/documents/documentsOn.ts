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

/** Writes a sentence into a document in the Drive folder, as staff do; gives its bytes as they are then. */
export function edited(host: Host, id: string, sentence: string): Uint8Array {
  const zip = new PizZip(bytesOf(host, id));
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  zip.file('word/document.xml', xml.replace(/<w:body>/, `<w:body><w:p><w:r><w:t>${sentence}</w:t></w:r></w:p>`));
  const bytes = zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
  host.drive.store.write(pathOf(host, id), bytes);
  return bytes;
}

/** The bytes of a file, whoever it belongs to. */
export function bytesOf(host: Host, id: string): Uint8Array {
  const bytes = host.drive.store.read(pathOf(host, id));
  if (!bytes) throw new Error(`The file ${id} is gone`);
  return bytes;
}

/** Takes a file out of the folder, as staff do. */
export function deleted(host: Host, id: string): void {
  host.drive.store.remove(pathOf(host, id));
}

function pathOf({ drive }: Host, id: string): string {
  const file = drive.list().find((candidate) => candidate.id === id);
  if (!file) throw new Error(`There is no file ${id}`);
  return file.path;
}
