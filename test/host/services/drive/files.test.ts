import { describe, expect, it } from 'vitest';
import { createDriveFolder } from '../../../../src/host/node/index.ts';
import { createDoc as create, docxOf as docx, exportDoc, zipOf as zip } from '../../docx.ts';
import { inBundle, sheetOf } from '../../inBundle.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('a Google Doc made of a .docx', () => {
  it('answers with the fields that were asked for', () => {
    const { run, host } = inBundle();
    expect(run(create, 'แผน', docx('1'))).toEqual({
      kind: 'drive#file',
      id: 'local-file-1',
      name: 'แผน',
      mimeType: 'application/vnd.google-apps.document',
    });
    expect(run(create, 'แผน', docx('2'), 'id, webViewLink')).toEqual({
      id: 'local-file-2',
      webViewLink: 'https://docs.google.com/document/d/local-file-2/edit',
    });
    expect(() => run(create, 'แผน', docx('3'), 'id,nonsense')).toThrow('Invalid field selection nonsense');
    expect(host.counts.drive).toBe(3);
  });

  it('exports back as the same bytes, but only with alt=media', () => {
    const { run } = inBundle();
    const base64 = docx('เนื้อหา');
    const id = run(create, 'แผน', base64)?.id ?? '';
    expect(run(exportDoc, id, DOCX, { alt: 'media' })).toBe(base64);
    expect(() => run(exportDoc, id, DOCX, undefined)).toThrow('API call to drive.files.export failed');
  });

  it('gets new content and a new name and keeps its id', () => {
    const { run, host } = inBundle();
    const id = run(create, 'แผน', docx('1'))?.id ?? '';
    const update = (file: string, base64: string) => {
      const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
      const blob = Utilities.newBlob(Utilities.base64Decode(base64), type);
      return Drive?.Files.update({ name: 'แผนใหม่' }, file, blob, { fields: 'id,name,version' });
    };
    expect(run(update, id, docx('2'))).toEqual({ id, name: 'แผนใหม่', version: '2' });
    expect(run(exportDoc, id, DOCX, { alt: 'media' })).toBe(docx('2'));
    expect(host.drive.list()).toHaveLength(1);
  });

  it('is not made of anything else', () => {
    const { run } = inBundle();
    expect(() => run(create, 'แผน', 'AAAA')).toThrow('API call to drive.files.create failed with error: Bad Request');
    expect(() => run(create, 'แผน', zip('a', 'b'))).toThrow('Bad Request');
  });
});

describe('a file with a mark of the app’s', () => {
  const mark = (name: string, base64: string, key: string) => {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const mimeType = 'application/vnd.google-apps.document';
    const blob = Utilities.newBlob(Utilities.base64Decode(base64), type);
    return Drive?.Files.create({ name, mimeType, appProperties: { 'a-key': key } }, blob, { fields: 'id' })?.id;
  };
  const ask = (key: string) => {
    const q = `appProperties has { key='a-key' and value='${key}' } and trashed = false`;
    return Drive?.Files.list({ q, fields: 'files(id,modifiedTime)' }).files;
  };

  it('is found by it, by the user whose run made it alone', () => {
    const drive = createDriveFolder(null);
    const { run } = inBundle(sheetOf([]), { drive });
    const id = run(mark, 'แผน', docx('1'), 'k-1');
    run(mark, 'แผน', docx('2'), 'k-2');
    expect(run(ask, 'k-1')).toMatchObject([{ id }]);
    expect(run(ask, 'k-3')).toEqual([]);
    expect(inBundle(sheetOf([]), { drive, user: 'colleague' }).run(ask, 'k-1')).toEqual([]);
  });

  it('was changed now, for all that is known, once somebody changed it in the folder', () => {
    let now = '2026-11-22T09:00:00.000Z';
    const drive = createDriveFolder(null, () => new Date(now));
    const { run } = inBundle(sheetOf([]), { drive });
    run(mark, 'แผน', docx('1'), 'k-1');
    now = '2026-11-22T10:00:00.000Z';
    expect(run(ask, 'k-1')).toMatchObject([{ modifiedTime: '2026-11-22T09:00:00.000Z' }]);
    const [file] = drive.list();
    drive.store.write(file?.path ?? '', new Uint8Array([1]));
    expect(run(ask, 'k-1')).toMatchObject([{ modifiedTime: now }]);
  });

  it('takes no mark that Drive would not take', () => {
    expect(() => inBundle().run(mark, 'แผน', docx('1'), 'ก'.repeat(40))).toThrow('124 bytes');
  });
});

it('is seen by the user whose run made it, and by no colleague', () => {
  const drive = createDriveFolder(null);
  const owner = inBundle(sheetOf([]), { drive });
  const colleague = inBundle(sheetOf([]), { drive, user: 'colleague' });
  const id = owner.run(create, 'แผน', docx('1'))?.id ?? '';
  const get = (file: string) => Drive?.Files.get(file, { fields: 'name,trashed' });
  expect(owner.run(get, id)).toEqual({ name: 'แผน', trashed: false });
  expect(() => colleague.run(get, id)).toThrow(`API call to drive.files.get failed with error: File not found: ${id}.`);
  expect(() => colleague.run(exportDoc, id, DOCX, { alt: 'media' })).toThrow('File not found');
});

it('does not know other fields of a file', () => {
  const set = () => void Drive?.Files.create({ parents: ['x'] } as object, Utilities.newBlob('a'));
  expect(() => inBundle().run(set)).toThrow('The field parents of a Drive file is not in the stand-in');
});

it('is not found by its own user once it is gone from the folder', () => {
  const { run, host } = inBundle();
  const id = run(create, 'แผน', docx('1'))?.id ?? '';
  const [file] = host.drive.list();
  host.drive.store.remove(file?.path ?? '');
  const get = (file: string) => Drive?.Files.get(file, { fields: 'trashed' });
  expect(() => run(get, id)).toThrow(`File not found: ${id}.`);
});

it('is taken away for good', () => {
  const { run, host } = inBundle();
  const id = run(create, 'แผน', docx('1'))?.id ?? '';
  const remove = (file: string) => void Drive?.Files.remove(file);
  run(remove, id);
  expect(host.drive.list()).toEqual([]);
  expect(host.drive.store.read('แผน.docx')).toBeNull();
  expect(() => run(remove, id)).toThrow('API call to drive.files.delete failed with error: File not found');
});

it('may be a plain file, which keeps the ending of its name', () => {
  const { run, host } = inBundle();
  const make = (text: string) => {
    const blob = Utilities.newBlob(`%PDF-${text}`, 'application/pdf', 'x.pdf');
    return Drive?.Files.create({ name: 'แผน ฉบับที่ 1.pdf' }, blob, { fields: 'mimeType,webViewLink' });
  };
  expect(run(make, 'one')).toEqual({
    mimeType: 'application/pdf',
    webViewLink: 'https://drive.google.com/file/d/local-file-1/view?usp=drivesdk',
  });
  run(make, 'two');
  expect(host.drive.list().map(({ path }) => path)).toEqual(['แผน ฉบับที่ 1.pdf', 'แผน ฉบับที่ 1 (2).pdf']);
  expect(() => run(exportDoc, 'local-file-1', 'text/plain', { alt: 'media' })).toThrow(
    'Export only supports Docs Editors files.',
  );
});
