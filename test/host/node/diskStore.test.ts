import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { createDriveFolder, stagedStore } from '../../../src/host/node/index.ts';

const DOC = 'application/vnd.google-apps.document';
let folder: string;
const shown = () => readdirSync(folder).filter((name) => !name.startsWith('.'));
const doc = (text: string) => [{ name: 'แผน', mimeType: DOC }, Buffer.from(text)] as const;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'staged-'));
});

describe('a staged folder', () => {
  test('stays as it is until all is made, and shows the run what it will be', () => {
    const store = stagedStore(folder);
    const drive = createDriveFolder(store);
    const made = drive.create('owner', ...doc('a'));
    expect(Buffer.from(drive.read(made)).toString()).toBe('a');
    expect(readdirSync(folder)).toEqual([]);
    store.commit([{ path: join(folder, 'scores.xlsx'), bytes: Buffer.from('b') }]);
    expect(shown().sort()).toEqual(['scores.xlsx', 'แผน.docx']);
    expect(createDriveFolder(folder).list()).toEqual([made]);
  });

  test('takes away at the end what was removed', () => {
    const before = createDriveFolder(folder).create('owner', ...doc('a'));
    const store = stagedStore(folder);
    const drive = createDriveFolder(store);
    const found = drive.find('owner', before.id);
    if (found) drive.remove(found);
    expect(shown()).toEqual(['แผน.docx']);
    store.commit();
    expect(shown()).toEqual([]);
  });
});

describe('a list of files that somebody broke', () => {
  test.each(['{"half', '{}', '[1]', ''])('%j is kept under another name, and a new one begins', (broken) => {
    writeFileSync(join(folder, '.drive.json'), broken);
    const store = stagedStore(folder);
    const drive = createDriveFolder(store);
    expect(drive.list()).toEqual([]);
    expect(store.asides).toEqual([{ name: '.drive.json', under: '.drive.broken.json' }]);
    drive.create('owner', ...doc('a'));
    store.commit();
    expect(readFileSync(join(folder, '.drive.broken.json'), 'utf8')).toBe(broken);
    expect(createDriveFolder(folder).list()).toHaveLength(1);
  });

  test('does not push an earlier one aside', () => {
    for (const text of ['one', 'two']) {
      writeFileSync(join(folder, '.access.json'), text);
      createDriveFolder(folder);
    }
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect([read('.access.broken.json'), read('.access.broken-2.json')]).toEqual(['one', 'two']);
  });
});
