import { describe, expect, test } from 'vitest';
import type { Host } from '../../src/host/node/index.ts';
import { createDriveFolder } from '../../src/host/node/index.ts';
import { textOf } from '../addon/document/docx.ts';
import { hostOf, hostWith, run, sampleHost, sheetNamed, succeed } from '../support/addonHost.ts';
import { lookOf, tabNamesOf } from '../support/sheetView.ts';

function documentOf(host: Host, id: string): Uint8Array {
  const file = host.drive.find('owner', id);
  if (!file) throw new Error(`There is no file ${id}`);
  return host.drive.read(file);
}

const textOfPlan = (host: Host) => textOf(documentOf(host, succeed(host, 'makePlan').document.id));

describe('the plan of the sample', () => {
  test('is a Google Doc with the agency’s figures in Thai numerals', async () => {
    const host = await sampleHost();
    const { document, missing } = succeed(host, 'makePlan');
    const file = host.drive.find('owner', document.id);
    expect(file?.mimeType).toBe('application/vnd.google-apps.document');
    expect(missing).toEqual([]);
    const text = textOf(documentOf(host, document.id));
    for (const part of [
      'องค์การบริหารส่วนตำบลหนองซอน',
      '๗๔.๖๗',
      'ต้องปรับปรุง',
      '๒๕๖๗',
      '๒๕๖๘',
      '๗๕.๓๕',
      'เชียงยืน',
      'มหาสารคาม',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/[{}]|undefined|null|NaN/);
  });

  test('has every measure of the tab, also what staff wrote there', async () => {
    const host = await sampleHost();
    const { outcome } = succeed(host, 'update');
    const cell = sheetNamed(host, 'มาตรการ').cells.get('4,3');
    if (cell) cell.value = 'มาตรการที่เราเขียนเอง {{อำเภอ}} $& <b>';
    const text = textOfPlan(host);
    expect(text).toContain('มาตรการที่เราเขียนเอง {{อำเภอ}} $& <b>');
    for (const { steps } of outcome.measures.slice(1))
      expect(text).toContain(steps[0]?.replace(/\d/g, (d) => '๐๑๒๓๔๕๖๗๘๙'[Number(d)] ?? d));
  });

  test('is another one for an agency with other weak items', async () => {
    const row = (code: string, score: number) => `${code}\t${score}`;
    const borrowing = hostWith({ ผล: ['ปี 2567', row('i10', 60), row('e9', 100)].join('\n') });
    const eService = hostWith({ ผล: ['ปี 2567', row('i10', 100), row('e9', 60)].join('\n') });
    expect(textOfPlan(borrowing)).not.toBe(textOfPlan(eService));
  });
});

describe('what nobody gave', () => {
  test('is marked in the document, named in the answer, and never left blank', () => {
    const host = hostWith({ ผล: 'ปี 2567\ni1\t84.24' });
    const { document, missing } = succeed(host, 'makePlan');
    expect(missing).toEqual(expect.arrayContaining(['ชื่อหน่วยงาน', 'อำเภอ', 'จังหวัด', 'คะแนนรวม', 'ระดับ']));
    expect(textOf(documentOf(host, document.id))).toContain('[โปรดระบุชื่อหน่วยงาน]');
  });

  test('is kept on the settings tab once it is given', () => {
    const host = hostWith({ ผล: 'i1\t84.24' });
    succeed(host, 'makePlan', { agency: { name: 'เทศบาลตำบลตัวอย่าง', fiscalYear: 2567 } });
    expect(textOfPlan(host)).toContain('เทศบาลตำบลตัวอย่าง');
    expect(succeed(host, 'makePlan').missing).not.toContain('ชื่อหน่วยงาน');
  });
});

describe('when Google fails', () => {
  test('to make the document, the workbook stays as it was and the error is worded', async () => {
    const host = await sampleHost();
    // What was begun is noted, out of sight.
    const seen = () => host.workbook.sheets.filter(({ hidden }) => !hidden).map(lookOf);
    const before = seen();
    host.faults.failOn('Drive.Files.create', { when: 'before' });
    const answer = run(host, 'makePlan');
    expect(answer).toMatchObject({ ok: false, error: { code: 'service' } });
    expect(JSON.stringify(answer)).toContain('ลองใหม่');
    expect(seen()).toEqual(before);
    expect(host.drive.list()).toEqual([]);
  });

  test.each(['Spreadsheet.insertSheet', 'Range.setValues', 'Range.setNotes', 'Sheet.setConditionalFormatRules'])(
    'in %s, the user’s values stay, and the next run puts everything in its place',
    async (call) => {
      const host = await sampleHost();
      const values = () =>
        JSON.stringify(
          [...sheetNamed(host, 'ผลคะแนน ITA 2567').cells]
            .filter(([, { value }]) => value !== null)
            .map(([key, { value }]) => [key, value]),
        );
      const before = values();
      host.faults.failOn(call, { when: 'before' });
      expect(run(host, 'update')).toMatchObject({ ok: false, error: { code: 'service' } });
      expect(values()).toBe(before);
      succeed(host, 'update');
      expect(values()).toBe(before);
      const clean = await sampleHost();
      succeed(clean, 'update');
      expect(tabNamesOf(host.workbook).sort()).toEqual(tabNamesOf(clean.workbook).sort());
    },
  );

  test('because somebody else is at work, nothing is written', async () => {
    const host = await sampleHost();
    const release = host.locks.hold();
    expect(run(host, 'update')).toMatchObject({ ok: false, error: { code: 'busy' } });
    expect(host.counts.writes).toBe(0);
    release();
    expect(run(host, 'update').ok).toBe(true);
  });

  test('because a scope was not granted, the answer says so and nothing is written', async () => {
    const host = await sampleHost({ scopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] });
    const before = host.workbook.sheets.map(lookOf);
    expect(run(host, 'makePlan')).toMatchObject({ ok: false, error: { code: 'permission' } });
    expect(host.workbook.sheets.map(lookOf)).toEqual(before);
  });
});

describe('what is asked wrongly', () => {
  test.each([
    ['an unknown action', 'deleteEverything', {}, 'unknown-action'],
    ['a property of the language', 'constructor', {}, 'unknown-action'],
    ['a payload of another shape', 'update', { agency: 'x' }, 'bad-payload'],
    ['a surplus property', 'update', { sql: 1 }, 'bad-payload'],
    ['a year that is none', 'update', { agency: { fiscalYear: 67 } }, 'bad-payload'],
  ])('%s is refused by its code', async (_what, action, payload, code) => {
    const host = await sampleHost();
    expect(host.call('runItaPlan', action, payload)).toMatchObject({ ok: false, error: { code } });
    expect(host.counts.writes).toBe(0);
  });
});

test('a colleague’s run makes a document of its own', async () => {
  const drive = createDriveFolder(null);
  const owner = await sampleHost({ drive });
  succeed(owner, 'makePlan');
  const colleague = hostOf(owner.workbook, { drive, user: 'colleague' });
  const { document } = succeed(colleague, 'makePlan');
  expect(drive.find('colleague', document.id)).toBeDefined();
  expect(drive.find('owner', document.id)).toBeUndefined();
});
