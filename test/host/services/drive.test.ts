import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { createDriveFolder } from '../../../src/host/index.ts';
import { inBundle, sheetOf } from '../inBundle.ts';

const zip = (name: string, text: string) =>
  new PizZip().file(name, text, { date: new Date(1980, 0, 1) }).generate({ type: 'base64' });
const docx = (text: string) => zip('word/document.xml', text);

const create = (name: string, base64: string, fields?: string) => {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const blob = Utilities.newBlob(Utilities.base64Decode(base64), type, 'x.docx');
  const resource = { name, mimeType: 'application/vnd.google-apps.document' };
  return Drive?.Files.create(resource, blob, fields ? { fields } : {});
};

const exported = (id: string, options: object | undefined): string => {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const files = Drive?.Files as unknown as { export(...args: unknown[]): GoogleAppsScript.Base.Blob };
  return Utilities.base64Encode(files.export(id, type, options).getBytes());
};

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
    expect(run(exported, id, { alt: 'media' })).toBe(base64);
    expect(() => run(exported, id, undefined)).toThrow('API call to drive.files.export failed');
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
    expect(run(exported, id, { alt: 'media' })).toBe(docx('2'));
    expect(host.drive.list()).toHaveLength(1);
  });

  it('is not made of anything else', () => {
    const { run } = inBundle();
    expect(() => run(create, 'แผน', 'AAAA')).toThrow('API call to drive.files.create failed with error: Bad Request');
    expect(() => run(create, 'แผน', zip('a', 'b'))).toThrow('Bad Request');
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
  expect(() => colleague.run(exported, id, { alt: 'media' })).toThrow('File not found');
});

it('does not know other fields of a file', () => {
  const set = () => void Drive?.Files.create({ parents: ['x'] } as object, Utilities.newBlob('a'));
  expect(() => inBundle().run(set)).toThrow('The field parents of a Drive file is not in the stand-in');
});
