import PizZip from 'pizzip';

/** A zip of one file, in base64, as code in the bundle gets it. Always the same bytes. */
export const zipOf = (name: string, text: string): string =>
  new PizZip().file(name, text, { date: new Date(1980, 0, 1) }).generate({ type: 'base64' });

/** Something that passes for a .docx. */
export const docxOf = (text: string): string => zipOf('word/document.xml', text);

/** In the bundle: makes a Google Doc of a .docx. */
export const createDoc = (name: string, base64: string, fields?: string) => {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const blob = Utilities.newBlob(Utilities.base64Decode(base64), type, 'x.docx');
  const resource = { name, mimeType: 'application/vnd.google-apps.document' };
  return Drive?.Files.create(resource, blob, fields ? { fields } : {});
};

/** In the bundle: the bytes of a document in another format, in base64. */
export const exportDoc = (id: string, type: string, options: object | undefined): string => {
  const files = Drive?.Files as unknown as { export(...args: unknown[]): GoogleAppsScript.Base.Blob };
  return Utilities.base64Encode(files.export(id, type, options).getBytes());
};
