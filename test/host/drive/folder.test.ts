import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDriveFolder } from '../../../src/host/node/index.ts';

const DOC = 'application/vnd.google-apps.document';
const bytes = (text: string) => Buffer.from(text);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drive-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = () =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();

describe('a Drive folder', () => {
  it('holds Google Docs as .docx, and other files under their own names', () => {
    const drive = createDriveFolder(folder);
    drive.create('owner', { name: 'แผน ปี 2568/1', mimeType: DOC }, bytes('a'));
    drive.create('owner', { name: 'คะแนน.csv', mimeType: 'text/csv' }, bytes('b'));
    expect(files()).toEqual(['คะแนน.csv', 'แผน ปี 2568-1.docx']);
  });

  it('has room for two files of one name', () => {
    const drive = createDriveFolder(folder);
    const [first, second] = ['a', 'a'].map((text) =>
      drive.create('owner', { name: 'แผน', mimeType: DOC }, bytes(text)),
    );
    expect(first?.id).not.toBe(second?.id);
    expect(files()).toEqual(['แผน (2).docx', 'แผน.docx']);
  });

  it('is known again by a later process', () => {
    const { id } = createDriveFolder(folder).create('owner', { name: 'แผน', mimeType: DOC }, bytes('a'));
    const later = createDriveFolder(folder);
    const found = later.find('owner', id);
    expect(found && Buffer.from(later.read(found)).toString()).toBe('a');
    expect(later.find('colleague', id)).toBeUndefined();
    expect(later.create('owner', { name: 'อีก', mimeType: DOC }, bytes('b')).id).not.toBe(id);
  });

  it('uses a file of an earlier run again when nothing in it changes, and never overwrites one', () => {
    const first = createDriveFolder(folder).create('owner', { name: 'แผน', mimeType: DOC }, bytes('a'));
    const later = createDriveFolder(folder);
    expect(later.create('owner', { name: 'แผน', mimeType: DOC }, bytes('a')).id).toBe(first.id);
    later.create('owner', { name: 'แผน', mimeType: DOC }, bytes('b'));
    expect(files()).toEqual(['แผน (2).docx', 'แผน.docx']);
    expect(readFileSync(join(folder, 'แผน.docx'), 'utf8')).toBe('a');
  });

  it('takes over a file that lay there without an index', () => {
    writeFileSync(join(folder, 'แผน.docx'), 'a');
    const drive = createDriveFolder(folder);
    expect(drive.list()).toEqual([]);
    drive.create('owner', { name: 'แผน', mimeType: DOC }, bytes('a'));
    expect([files(), drive.list()]).toMatchObject([['แผน.docx'], [{ path: 'แผน.docx' }]]);
  });

  it('shows what somebody changed or deleted in the folder', () => {
    const drive = createDriveFolder(folder);
    const file = drive.create('owner', { name: 'แผน', mimeType: DOC }, bytes('a'));
    writeFileSync(drive.locate(file) ?? '', 'edited');
    expect(Buffer.from(drive.read(file)).toString()).toBe('edited');
    rmSync(drive.locate(file) ?? '');
    expect(drive.find('owner', file.id)).toBeUndefined();
  });

  it('can be in memory alone', () => {
    const drive = createDriveFolder(null);
    const file = drive.create('owner', { name: 'แผน', mimeType: DOC }, bytes('a'));
    expect([drive.locate(file), drive.find('owner', file.id)?.name]).toEqual([null, 'แผน']);
  });
});
