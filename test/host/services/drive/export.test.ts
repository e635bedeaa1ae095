import PizZip from 'pizzip';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { withOffice } from '../../../support/libreOffice.ts';
import { createDoc, docxOf, exportDoc } from '../../docx.ts';
import { inBundle } from '../../inBundle.ts';

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A .docx that LibreOffice opens too. */
function realDocx(body: string): string {
  const zip = new PizZip();
  const types = 'http://schemas.openxmlformats.org/package/2006';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${types}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${types}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  );
  return zip.generate({ type: 'base64' });
}

const exported = (base64: string, type: string): Buffer => {
  const { run } = inBundle();
  const id = run(createDoc, 'แผน', base64)?.id ?? '';
  return Buffer.from(run(exportDoc, id, type, { alt: 'media' }), 'base64');
};

afterEach(() => void vi.unstubAllEnvs());

it('gives text as Google does: a byte order mark, a paragraph a line, the line ends of Windows', () => {
  const text = exported(docxOf(paragraph('ก') + paragraph('ข')), 'text/plain').toString('utf8');
  expect(text).toBe('\uFEFFก\r\nข');
});

withOffice('a PDF', () => {
  it('is printed by LibreOffice', () => {
    const pdf = exported(realDocx(paragraph('แผนส่งเสริมคุณธรรม')), 'application/pdf').toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toContain('%%EOF');
  }, 120_000);
});

describe('a PDF', () => {
  it('fails as a conversion at Google when there is no LibreOffice, and says so', () => {
    vi.stubEnv('PATH', '');
    vi.stubEnv('LIBREOFFICE_PATH', '');
    expect(() => exported(docxOf('x'), 'application/pdf')).toThrow(
      /^API call to drive\.files\.export failed with error: Internal Error \(here: LibreOffice is missing/,
    );
  });
});

it('knows no other formats', () => {
  expect(() => exported(docxOf('x'), 'text/html')).toThrow('The requested conversion is not supported.');
  expect(() => exported(docxOf('x'), 'toString')).toThrow('The requested conversion is not supported.');
});

it('counts as a call to Drive', () => {
  const { run, host } = inBundle();
  const id = run(createDoc, 'แผน', docxOf('x'))?.id ?? '';
  run(exportDoc, id, 'text/plain', { alt: 'media' });
  expect(host.counts.drive).toBe(2);
});
