import { describe, expect, test } from 'vitest';
import type { Host } from '../../../../src/host/node/index.ts';
import { hostOf, hostWith, reopened, run, sampleHost, sheetNamed, succeed } from '../../../support/addonHost.ts';
import { plannedSample } from '../../../support/plannedSample.ts';
import { lookOf } from '../../../support/sheetView.ts';
import { textOf } from '../../document/docx.ts';
import { bytesOf, deleted, documentsOn, edited, lastDocument } from './documentsOn.ts';

const changeAgency = { agency: { district: 'ที่เปลี่ยนชื่อ' } };

describe('making the plan again', () => {
  test('brings the same document up to date: id, link and number stay, the text is new', async () => {
    const { host, first } = await plannedSample();
    expect(first).toMatchObject({ making: 'first', number: 1, kind: 'plan', kept: null });
    const again = succeed(host, 'makePlan', changeAgency);
    expect(again).toMatchObject({ making: 'updated', number: 1, document: first.document, kept: null });
    expect(host.drive.list()).toHaveLength(1);
    expect(textOf(lastDocument(host))).toContain('ที่เปลี่ยนชื่อ');
    expect(documentsOn(host)).toMatchObject([{ kind: 'plan', number: 1, state: 'latest', url: first.document.url }]);
  });

  test('also after the workbook went from one person to the next as a file', async () => {
    const { host, first } = await plannedSample();
    const later = hostOf(await reopened(host), { drive: host.drive });
    expect(succeed(later, 'makePlan')).toMatchObject({ making: 'updated', document: first.document });
  });

  test('keeps what somebody wrote, byte for byte, and makes a version beside it', async () => {
    const { host, first } = await plannedSample();
    const bytes = edited(host, first.document.id, 'ประโยคที่ผู้อำนวยการเขียนเอง');
    const again = succeed(host, 'makePlan', changeAgency);
    expect(again).toMatchObject({ making: 'beside-edited', number: 2, kept: { url: first.document.url, number: 1 } });
    expect(again.document.id).not.toBe(first.document.id);
    expect(Buffer.compare(bytesOf(host, first.document.id), bytes)).toBe(0);
    expect(host.drive.find('owner', again.document.id)?.name).toMatch(/ฉบับที่ ๒$/);
    expect(documentsOn(host)).toMatchObject([
      { number: 1, state: 'edited', url: first.document.url },
      { number: 2, state: 'latest', url: again.document.url },
    ]);
    expect(succeed(host, 'makePlan')).toMatchObject({ making: 'updated', number: 2, document: again.document });
    expect(Buffer.compare(bytesOf(host, first.document.id), bytes)).toBe(0);
  });

  test('makes a new version where the document was deleted, and keeps the record', async () => {
    const { host, first } = await plannedSample();
    deleted(host, first.document.id);
    expect(succeed(host, 'makePlan')).toMatchObject({ making: 'beside-not-found', number: 2, kept: { number: 1 } });
    expect(documentsOn(host)).toMatchObject([
      { state: 'not-found', url: first.document.url },
      { state: 'latest', number: 2 },
    ]);
  });

  test('makes a new version for a colleague, who can’t see the owner’s', async () => {
    const { host: owner, first } = await plannedSample();
    const before = bytesOf(owner, first.document.id);
    const colleague = hostOf(owner.workbook, { drive: owner.drive, user: 'colleague' });
    const made = succeed(colleague, 'makePlan');
    expect(made).toMatchObject({ making: 'beside-not-found', number: 2 });
    expect(owner.drive.find('colleague', made.document.id)).toBeDefined();
    expect(Buffer.compare(bytesOf(owner, first.document.id), before)).toBe(0);
  });

  test.each(['before', 'after'] as const)('takes it for edited where its text can’t be read (%s)', async (when) => {
    const { host, first } = await plannedSample();
    const before = bytesOf(host, first.document.id);
    host.faults.failOn('Drive.Files.export', { when });
    expect(succeed(host, 'makePlan')).toMatchObject({ making: 'beside-unsure', number: 2 });
    expect(Buffer.compare(bytesOf(host, first.document.id), before)).toBe(0);
    expect(documentsOn(host)).toMatchObject([{ state: 'unsure' }, { state: 'latest' }]);
  });

  test('for another year makes another document', async () => {
    const { host, first } = await plannedSample();
    const other = succeed(host, 'makePlan', { agency: { fiscalYear: 2566 } });
    expect(other).toMatchObject({ making: 'first', number: 1 });
    expect(other.document.id).not.toBe(first.document.id);
  });
});

describe('the column for monitoring', () => {
  const HEADING = 'ตัวชี้วัดความสำเร็จ';

  test('is there when asked for, and the next plan is of the same kind', async () => {
    const { host } = await plannedSample();
    expect(textOf(lastDocument(host))).not.toContain(HEADING);
    const monitored = succeed(host, 'makePlan', { monitoring: true });
    expect(monitored).toMatchObject({ kind: 'plan-monitored', making: 'first' });
    expect(textOf(lastDocument(host))).toContain(HEADING);
    expect(succeed(host, 'makePlan')).toMatchObject({ making: 'updated', document: monitored.document });
    expect(succeed(host, 'makePlan', { monitoring: false })).toMatchObject({ kind: 'plan', making: 'updated' });
  });
});

describe('the list of documents', () => {
  test('says from which data, and the same data have the same code', async () => {
    const { host } = await plannedSample();
    const [first] = documentsOn(host);
    expect(first).toMatchObject({ fiscalYear: 2567, overall: '74.67', measures: expect.any(Number) });
    expect(first?.when).toMatch(/^\d{1,2} \S+ 25\d\d \d\d:\d\d น\.$/);
    succeed(host, 'makePlan');
    expect(documentsOn(host)[0]?.fingerprint).toBe(first?.fingerprint);
    succeed(host, 'makePlan', changeAgency);
    expect(documentsOn(host)[0]?.fingerprint).not.toBe(first?.fingerprint);
  });

  test('keeps what staff wrote beside it, and a column that they moved', async () => {
    const { host, first } = await plannedSample();
    const sheet = sheetNamed(host, 'เอกสาร');
    sheet.cells.set('4,14', { ...cellOf(sheet, '4,1'), value: 'ส่งสภาแล้ว' });
    edited(host, first.document.id, 'ก');
    succeed(host, 'makePlan');
    expect(sheet.cells.get('4,14')?.value).toBe('ส่งสภาแล้ว');
  });

  test('that somebody took the headings from stops the plan, and loses no row', async () => {
    const { host } = await plannedSample();
    const sheet = sheetNamed(host, 'เอกสาร');
    for (const key of [...sheet.cells.keys()]) if (key.startsWith('3,')) sheet.cells.delete(key);
    const before = host.workbook.sheets.map(lookOf);
    const answer = run(host, 'makePlan');
    expect(answer).toMatchObject({ ok: false, error: { message: expect.stringContaining('"เอกสาร"') } });
    expect(answer).toMatchObject({ error: { message: expect.stringContaining('"ชนิด"') } });
    expect(host.workbook.sheets.map(lookOf)).toEqual(before);
    expect(host.drive.list()).toHaveLength(1);
    expect(succeed(host, 'restoreHeadings').mended).toEqual(['เอกสาร']);
    expect(succeed(host, 'makePlan').making).toBe('updated');
    expect(cellOf(sheet, '4,8').value).toContain('https://');
  });
});

describe('when Google fails', () => {
  const looks = (host: Host) => host.workbook.sheets.filter(({ hidden }) => !hidden).map(lookOf);

  test.each(['Drive.Files.get', 'Drive.Files.update'])(
    'in %s, workbook and document stay as they were',
    async (call) => {
      const { host, first } = await plannedSample();
      const { id } = first.document;
      const [before, bytes] = [looks(host), bytesOf(host, id)];
      host.faults.failOn(call, { when: 'before' });
      expect(run(host, 'makePlan', changeAgency)).toMatchObject({ ok: false, error: { code: 'service' } });
      expect(looks(host)).toEqual(before);
      expect(Buffer.compare(bytesOf(host, id), bytes)).toBe(0);
    },
  );

  test('to record it, the answer says where the document is', async () => {
    const host = await sampleHost();
    host.faults.failOn('Spreadsheet.insertSheet', { when: 'before', nth: 2, times: 9 });
    const answer = run(host, 'makePlan');
    const [file] = host.drive.list();
    expect(answer).toMatchObject({ ok: false, error: { code: 'record', url: file?.webViewLink } });
    expect(JSON.stringify(answer)).toContain('โปรดเก็บลิงก์นี้');
  });

  test('to write the other tabs, the document is listed all the same, and known again', async () => {
    const host = await sampleHost();
    host.faults.failOn('Spreadsheet.insertSheet', { when: 'before', nth: 2 });
    const answer = run(host, 'makePlan');
    const [file] = host.drive.list();
    expect(answer).toMatchObject({ ok: false, error: { code: 'record', url: file?.webViewLink } });
    expect(succeed(host, 'makePlan')).toMatchObject({ making: 'updated', document: { id: file?.id } });
  });
});

test('a plan of an agency that is hardly known is listed too', () => {
  const host = hostWith({ ผล: 'i1\t84.24' });
  succeed(host, 'makePlan', { agency: { fiscalYear: 2567 } });
  expect(documentsOn(host)).toMatchObject([{ overall: '', number: 1 }]);
});

test('the second plan costs few calls more than the first', async () => {
  const host = await sampleHost();
  succeed(host, 'makePlan');
  const first = host.counts;
  host.resetCounts();
  succeed(host, 'makePlan');
  const second = host.counts;
  expect(first.drive).toBe(2);
  expect(second.drive).toBe(4);
  expect(second.writes).toBeLessThan(30);
  // What is about to be made, what was made, and the whole.
  expect(host.log.filter((call) => call === 'SpreadsheetApp.flush')).toHaveLength(3);
});

function cellOf(sheet: ReturnType<typeof sheetNamed>, key: string) {
  const cell = sheet.cells.get(key);
  if (!cell) throw new Error(`There is no cell ${key}`);
  return cell;
}
