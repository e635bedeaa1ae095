import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createDriveFolder, type Host } from '../../../../src/host/node/index.ts';
import { hostOf, run, sampleHost, succeed } from '../../../support/addonHost.ts';
import { lookOf } from '../../../support/sheetView.ts';
import { docxOf, paragraphs, textOf } from '../../document/docx.ts';
import { documentsOn, edited, lastDocument } from '../documents/documentsOn.ts';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const upload = (docx: Uint8Array, name = 'แม่แบบ อบต.docx') => ({ name, base64: base64(docx) });

const LETTER = docxOf(paragraphs('บันทึกข้อความของ {{ชื่อหน่วยงาน}}', 'คะแนน {{คะแนนรวม}}'));
/** As Google's export and Word tear Thai into runs. */
const SPLIT = docxOf(
  '<w:p><w:r><w:t>ของ {{ชื่อ</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>หน่วย</w:t></w:r><w:r><w:t>งาน}} ครับ</w:t></w:r></w:p>',
);

async function sampleOnDisk(): Promise<Host> {
  return sampleHost({ drive: createDriveFolder(mkdtempSync(join(tmpdir(), 'ita-plan-templates-'))) });
}

describe('a template of the agency’s own', () => {
  test('is made from the built-in one with every tag in place, and plans are made from it', async () => {
    const host = await sampleOnDisk();
    const made = succeed(host, 'makeTemplate');
    expect(host.drive.find('owner', made.id)).toMatchObject({ mimeType: 'application/vnd.google-apps.document' });
    expect(textOf(lastDocument(host))).toContain('{{#กลุ่มมาตรการทั้งหมด}}');
    expect(succeed(host, 'checkTemplate')).toEqual({ ...made, problems: [] });
    edited(host, made.id, 'หัวจดหมายของ {{ชื่อหน่วยงาน}}');
    succeed(host, 'makePlan');
    expect(textOf(lastDocument(host))).toContain('หัวจดหมายของ องค์การบริหารส่วนตำบลหนองซอน');
  });

  test.each([
    ['as a Word file', LETTER, 'บันทึกข้อความของ องค์การบริหารส่วนตำบลหนองซอน'],
    ['with tags split over runs', SPLIT, 'ของ องค์การบริหารส่วนตำบลหนองซอน ครับ'],
  ])('is uploaded %s', async (_how, docx, expected) => {
    const host = await sampleOnDisk();
    succeed(host, 'uploadTemplate', upload(docx));
    expect(host.drive.list()[0]?.name).toBe('แม่แบบ อบต');
    succeed(host, 'makePlan');
    expect(textOf(lastDocument(host))).toContain(expected);
  });

  test('is used again by its link, and left for the built-in one; the list says which is in use', async () => {
    const host = await sampleOnDisk();
    const first = succeed(host, 'uploadTemplate', upload(LETTER));
    succeed(host, 'uploadTemplate', upload(SPLIT, 'อีกแบบ.docx'));
    const states = () => documentsOn(host).map(({ state }) => state);
    expect(states()).toEqual(['not-in-use', 'in-use']);
    succeed(host, 'useTemplate', { link: first.url });
    expect(states()).toEqual(['in-use', 'not-in-use']);
    succeed(host, 'useBuiltInTemplate');
    expect(states()).toEqual(['not-in-use', 'not-in-use']);
    succeed(host, 'makePlan');
    expect(textOf(lastDocument(host))).not.toContain('บันทึกข้อความ');
  });
});

describe('checking a template', () => {
  const MISTAKES = ['ของ {{ชื่อหน่วยงาย}} และ {{agencyy}}', '{{มาตรการทั้งหมด}}', '{{ขั้นตอน}}', '{{zzzzzzzzzzzzzzzz}}'].join(
    ' ต่อด้วย ',
  );

  test('names every mistake at once: in words, with the text around it, and with what was meant', async () => {
    const host = await sampleOnDisk();
    const { id } = succeed(host, 'makeTemplate');
    edited(host, id, MISTAKES);
    const { problems } = succeed(host, 'checkTemplate');
    expect(problems.map(({ code, tag, meant }) => [code, tag, meant])).toEqual([
      ['tag-unknown', 'ชื่อหน่วยงาย', '{{ชื่อหน่วยงาน}}'],
      ['tag-unknown', 'agencyy', '{{agency}}'],
      ['list-used-as-text', 'มาตรการทั้งหมด', '{{#มาตรการทั้งหมด}} … {{/มาตรการทั้งหมด}}'],
      ['tag-outside-its-list', 'ขั้นตอน', '{{#ขั้นตอนทั้งหมด}} {{ขั้นตอน}} {{/ขั้นตอนทั้งหมด}}'],
      ['tag-unknown', 'zzzzzzzzzzzzzzzz', null],
    ]);
    expect(problems[0]).toMatchObject({ words: 'ไม่รู้จักแท็ก {{ชื่อหน่วยงาย}}' });
    expect(problems[0]?.context).toContain('ของ {{ชื่อหน่วยงาย}} และ');
  });

  test('happens before a plan is made: nothing is, and the answer says all of it', async () => {
    const host = await sampleOnDisk();
    const { id } = succeed(host, 'makeTemplate');
    edited(host, id, MISTAKES);
    const before = host.workbook.sheets.map(lookOf);
    const answer = run(host, 'makePlan');
    expect(answer).toMatchObject({ ok: false, error: { code: 'template' } });
    const { message } = (answer as { error: { message: string } }).error;
    expect(message).toContain('แม่แบบมี 5 จุดที่ต้องแก้');
    expect(message).toContain('น่าจะหมายถึง {{ชื่อหน่วยงาน}}');
    expect(host.workbook.sheets.map(lookOf)).toEqual(before);
    expect(host.drive.list()).toHaveLength(1);
  });

  test('is said in English too', async () => {
    const host = await sampleOnDisk();
    const answer = run(host, 'uploadTemplate', { ...upload(docxOf(paragraphs('{{agensy}}'))), language: 'en' });
    expect(JSON.stringify(answer)).toContain('The tag {{agensy}} is unknown probably {{agency}} is meant');
  });
});

describe('what can not be a template', () => {
  test.each([
    ['garbage', upload(new Uint8Array([1, 2, 3])), 'template-not-docx'],
    ['no base64', { name: 'a.docx', base64: 'ก$%' }, 'template-not-docx'],
    ['an empty file', { name: 'a.docx', base64: '' }, 'template-not-docx'],
    ['an old .doc', upload(Buffer.from('D0CF11E0A1B11AE1', 'hex')), 'template-not-docx'],
    ['half a document', upload(LETTER.slice(0, 300)), 'template-not-docx'],
    ['a document with mistakes', upload(docxOf(paragraphs('{{#มาตรการทั้งหมด}}'))), 'template'],
    ['a document without tags', upload(docxOf(paragraphs('แผนปีที่แล้ว'))), 'template-no-tags'],
    ['more than 5 MB', upload(new Uint8Array(5 * 1024 * 1024 + 3)), 'template-too-big'],
  ])('%s is refused with clear words, and nothing is written', async (_what, payload, code) => {
    const host = await sampleOnDisk();
    const answer = run(host, 'uploadTemplate', payload);
    expect(answer).toMatchObject({ ok: false, error: { code } });
    expect((answer as { error: { message: string } }).error.message).not.toMatch(/undefined|\{\w+\}(?!\})/);
    expect(host.drive.list()).toEqual([]);
    expect(host.counts.writes).toBe(0);
  });

  test.each([
    ['somebody else’s document', 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOp/edit', 'template-not-ours'],
    ['something else than a link', 'แม่แบบของเรา', 'template-no-link'],
    ['nothing', '', 'template-no-link'],
  ])('%s is refused', async (_what, link, code) => {
    const host = await sampleOnDisk();
    expect(run(host, 'useTemplate', { link })).toMatchObject({ ok: false, error: { code } });
    expect(host.counts.writes).toBe(0);
  });

  test('a finished plan, which has no tags', async () => {
    const host = await sampleOnDisk();
    const { document } = succeed(host, 'makePlan');
    expect(run(host, 'useTemplate', { link: document.url })).toMatchObject({ error: { code: 'template-no-tags' } });
  });
});

describe('a template that is gone', () => {
  test.each([
    ['because it was deleted', 'owner'],
    ['because a colleague made it', 'colleague'],
  ] as const)('%s: nothing is made, and the way on is said', async (_why, user) => {
    const owner = await sampleOnDisk();
    const { id, url } = succeed(owner, 'uploadTemplate', upload(LETTER));
    const file = owner.drive.find('owner', id);
    if (user === 'owner' && file) rmSync(owner.drive.locate(file) ?? '');
    const host = hostOf(owner.workbook, { drive: owner.drive, user });
    const files = host.drive.list().length;
    for (const action of ['makePlan', 'checkTemplate'] as const) {
      const answer = run(host, action);
      expect(answer).toMatchObject({ ok: false, error: { code: 'template-gone' } });
      expect(JSON.stringify(answer)).toContain(url);
      expect(JSON.stringify(answer)).toContain('ใช้แม่แบบของระบบ');
    }
    expect(host.drive.list()).toHaveLength(files);
    succeed(host, 'useBuiltInTemplate');
    expect(succeed(host, 'makePlan').making).toBe('first');
  });
});
