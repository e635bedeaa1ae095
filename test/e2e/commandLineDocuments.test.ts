import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docxOf, paragraphs, textOf } from '../addon/document/docx.ts';
import { newFolder, plan, reportOf } from '../support/commandLine.ts';
import { withOffice } from '../support/libreOffice.ts';

const shown = (folder: string) => readdirSync(folder).filter((name) => !name.startsWith('.'));

/** A template file in a folder of its own. */
function templateOf(bytes: Uint8Array | string): string {
  const file = join(newFolder(), 'แม่แบบของเรา.docx');
  writeFileSync(file, bytes);
  return file;
}

describe('--template', () => {
  test('makes the plan from the agency’s own Word file', async () => {
    const folder = newFolder();
    const template = templateOf(docxOf(paragraphs('หนังสือของ {{ชื่อหน่วยงาน}}')));
    const { files } = await reportOf('--template', template, '--out', folder);
    expect(textOf(readFileSync(files.document))).toContain('หนังสือของ องค์การบริหารส่วนตำบลหนองซอน');
    expect(shown(folder)).toContain('แม่แบบของเรา.docx');
    await reportOf('--template', template, '--out', folder);
    expect(shown(folder)).toHaveLength(3);
  });

  test.each([
    ['is not there', '/no/such/template.docx', 'ไม่มีไฟล์ /no/such/template.docx'],
    ['is no Word file', templateOf('PDF'), 'ต้องเป็นเอกสาร Word แบบ .docx'],
    ['has mistakes', templateOf(docxOf(paragraphs('{{agensy}} {{ขั้นตอน}}'))), 'น่าจะหมายถึง {{agency}}'],
    ['has no tags', templateOf(docxOf(paragraphs('แผน'))), 'ไม่มีแท็ก'],
  ])('that %s is refused in one line, with nothing written', async (_what, template, expected) => {
    const folder = join(newFolder(), 'new');
    const { code, out, err } = await plan('--template', template, '--out', folder);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(expected);
    expect(err.trimEnd()).not.toContain('\n');
    expect(existsSync(folder)).toBe(false);
  });

  test('for a file without scores leaves nothing behind', async () => {
    const folder = join(newFolder(), 'new');
    const input = join(newFolder(), 'a.csv');
    writeFileSync(input, 'ก,ข\n');
    const { code } = await plan(input, '--template', templateOf(docxOf(paragraphs('{{agency}}'))), '--out', folder);
    expect(code).toBe(2);
    expect(existsSync(folder)).toBe(false);
  });
});

test('--monitoring and --report make those documents, named by what they are', async () => {
  const folder = newFolder();
  const { files } = await reportOf('--monitoring', '--report', '--out', folder);
  expect(textOf(readFileSync(files.document))).toContain('ตัวชี้วัดความสำเร็จ');
  expect(basename(files.report ?? '')).toMatch(/^รายงานผลตามมาตรการ ITA .*\.docx$/);
  expect(textOf(readFileSync(files.report ?? ''))).toContain('สรุปความก้าวหน้า');
  const again = await reportOf('--monitoring', '--report', '--out', folder);
  expect(again.files).toEqual(files);
  expect(shown(folder)).toHaveLength(3);
});

withOffice('--pdf', () => {
  test('makes a PDF beside the plan and says where', async () => {
    const folder = newFolder();
    const { code, out } = await plan('--pdf', '--out', folder);
    expect(code).toBe(0);
    const pdf = shown(folder).find((name) => name.endsWith('.pdf')) ?? '';
    expect(readFileSync(join(folder, pdf)).subarray(0, 5).toString()).toBe('%PDF-');
    expect(out).toContain(pdf);
  }, 60_000);
});

test('--pdf without LibreOffice says how to get it, with nothing written', async () => {
  const [path, office] = [process.env['PATH'], process.env['LIBREOFFICE_PATH']];
  const folder = join(newFolder(), 'new');
  try {
    process.env['PATH'] = '/nowhere';
    delete process.env['LIBREOFFICE_PATH'];
    const { code, err } = await plan('--pdf', '--out', folder);
    expect(code).toBe(2);
    expect(err).toContain('apt-get install libreoffice');
    expect(existsSync(folder)).toBe(false);
  } finally {
    process.env['PATH'] = path;
    if (office !== undefined) process.env['LIBREOFFICE_PATH'] = office;
  }
});

describe('on its own output', () => {
  test('a plan that somebody edited is kept, and the summary says so', async () => {
    const folder = newFolder();
    const first = await reportOf('--out', folder);
    const bytes = docxOf(paragraphs('เขียนใหม่ทั้งหมด'));
    writeFileSync(first.files.document, bytes);
    const { out } = await plan(first.files.workbook, '--out', folder);
    expect(out).toContain('ฉบับที่ 1 มีผู้แก้ไขไว้');
    expect(Buffer.compare(readFileSync(first.files.document), bytes)).toBe(0);
    expect(shown(folder).some((name) => name.endsWith('ฉบับที่ ๒.docx'))).toBe(true);
  });
});
