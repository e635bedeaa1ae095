import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Host, openWorkbook, type Sheet } from '../../src/host/node/index.ts';
import * as people from '../../src/host/workbook/people/index.ts';
import { hostOf, hostWith, run, SAMPLE, sheetNamed, succeed } from '../support/addonHost.ts';
import { copyOf } from '../support/copyOf.ts';
import { tabNamesOf } from '../support/sheetView.ts';

const TABS = ['คะแนน', 'สรุปผล', 'ผลตรวจสอบ', 'บทวิเคราะห์', 'มาตรการ', 'เอกสาร', 'การส่งมอบ', 'ตั้งค่า'] as const;
const SOURCE = 'ผล';
const first = hostWith({ [SOURCE]: 'อบต.ตัวอย่าง\nปีงบประมาณ 2567\ni1\t98.00\ni2\t60.00\ni7\t70.00\ne1\t62.00\no1\t0' });
succeed(first, 'saveSettings', { agency: { district: 'เมือง' } });
succeed(first, 'makePlan');
succeed(first, 'handOver', { to: 'อำเภอ' });
const measures = succeed(first, 'state').scores?.plan.measures.map(({ title }) => title) ?? [];

/** A workbook with a plan, as Google keeps it. */
const planned = (): Host => copyOf(first);

const versionsOf = (host: Host) =>
  succeed(host, 'state').documents.versions.map(({ kind, number }) => `${kind} ${number}`);

/** What a person does to a tab that costs it its name, or might. */
const EDITS: Readonly<Record<string, (host: Host, sheet: Sheet) => void>> = {
  'its first row deleted': ({ workbook }, sheet) => people.removeRow(workbook, sheet, 1),
  'its first two rows deleted': ({ workbook }, sheet) => {
    people.removeRow(workbook, sheet, 1);
    people.removeRow(workbook, sheet, 1);
  },
  'a row put above': ({ workbook }, sheet) => people.insertRow(workbook, sheet, 1),
  'a column put before': ({ workbook }, sheet) => people.insertColumn(workbook, sheet, 1),
  'its first column deleted': ({ workbook }, sheet) => people.removeColumn(workbook, sheet, 1),
  'all sorted with the headings': (_, sheet) => people.sortRows(sheet, 1, 2),
  copied: ({ workbook }, sheet) => void people.copySheet(workbook, sheet),
  'copied, and the copy moved before it': ({ workbook }, sheet) => {
    const copy = people.copySheet(workbook, sheet);
    workbook.sheets = [copy, ...workbook.sheets.filter((other) => other !== copy)];
  },
  renamed: (_, sheet) => Object.assign(sheet, { name: 'ชื่อใหม่' }),
  'its name deleted': ({ workbook }, sheet) => {
    workbook.namedRanges = workbook.namedRanges.filter((named) => named.sheet !== sheet);
  },
  'its metadata lost': (_, sheet) => void sheet.metadata.splice(0),
};
const cases = Object.keys(EDITS).flatMap((edit) => TABS.map((tab) => [tab, edit] as const));

describe('tabs of ours after what people do to them', () => {
  test.each(cases)('%s, %s: no second tab, no second first document, nothing that stood there lost', (tab, edit) => {
    const host = planned();
    EDITS[edit]?.(host, sheetNamed(host, tab));
    const before = new Set(host.workbook.sheets);
    // The list of documents is written to when one is made, which takes four times as long.
    const answer = run(host, tab === 'เอกสาร' ? 'makePlan' : 'update');
    expect(host.workbook.sheets.filter((sheet) => !before.has(sheet)).map(({ name }) => name)).toEqual([]);
    if (!answer.ok) return expect(['no-table', 'look-alike']).toContain(answer.error.code);
    const { scores, documents, agency } = succeed(host, 'state');
    expect(scores?.plan.measures.map(({ title }) => title)).toEqual(expect.arrayContaining(measures));
    expect(documents.versions.map(({ kind, number }) => `${kind} ${number}`)).toEqual(['plan 1']);
    expect(agency.fields.district).toMatchObject({ value: 'เมือง', from: 'settings' });
  });

  // The two records are written to when something is made or handed over.
  test.each(TABS.filter((tab) => tab !== 'เอกสาร' && tab !== 'การส่งมอบ'))(
    '%s heals: the mark that it lost is there again, under another name where the first stays taken',
    async (tab) => {
      const host = planned();
      const sheet = sheetNamed(host, tab);
      people.removeRow(host.workbook, sheet, 1);
      expect(host.workbook.namedRanges.some((named) => named.sheet === sheet)).toBe(false);
      const answer = run(host, 'update');
      if (!answer.ok) return expect(answer.error.code).toBe('no-table');
      expect(host.workbook.namedRanges.filter((named) => named.sheet === sheet)).toHaveLength(1);
      expect(tabNamesOf(host.workbook).filter((name) => name.endsWith(tab))).toEqual([tab]);
    },
  );
});

test('a tab that somebody deleted is made anew, and known again though its name stays taken', async () => {
  const host = planned();
  people.removeSheet(host.workbook, sheetNamed(host, 'มาตรการ'));
  succeed(host, 'makePlan');
  succeed(host, 'makePlan');
  expect(tabNamesOf(host.workbook).filter((name) => name === 'มาตรการ')).toHaveLength(1);
  expect(host.workbook.namedRanges.map(({ name }) => name)).toContain('ITA_PLAN_MEASURES_2');
  expect(versionsOf(host).filter((version) => version === 'plan 1')).toHaveLength(1);
});

describe('a tab that has lost both marks', () => {
  function unmarked(tab: string): Host {
    const host = planned();
    const sheet = sheetNamed(host, tab);
    host.workbook.namedRanges = host.workbook.namedRanges.filter((named) => named.sheet !== sheet);
    sheet.metadata.splice(0);
    return host;
  }

  test.each(TABS)('%s is asked about, never doubled, and is ours again when somebody says so', async (tab) => {
    const host = unmarked(tab);
    const names = tabNamesOf(host.workbook);
    const answer = run(host, 'makePlan');
    expect(answer).toMatchObject({ ok: false, error: { code: 'look-alike' } });
    expect(answer.ok ? '' : answer.error.message).toContain(tab);
    expect(tabNamesOf(host.workbook)).toEqual(names);
    host.workbook.activeSheet = sheetNamed(host, tab);
    expect(succeed(host, 'adoptTab')).toMatchObject({ tab });
    succeed(host, 'update');
    expect(tabNamesOf(host.workbook)).toEqual(names);
    expect(versionsOf(host)).toEqual(['plan 1']);
  });

  test('is anybody’s once its title and hint are gone', async () => {
    const host = unmarked('มาตรการ');
    for (const row of [1, 1]) people.removeRow(host.workbook, sheetNamed(host, 'มาตรการ'), row);
    succeed(host, 'update');
    expect(tabNamesOf(host.workbook).filter((name) => name.includes('มาตรการ'))).toHaveLength(2);
  });
});

test('no tab of a user’s is taken for one of ours', async () => {
  const host = hostOf(await openWorkbook(readFileSync(SAMPLE)));
  expect(run(host, 'adoptTab')).toMatchObject({ ok: false, error: { code: 'no-look-alike' } });
  expect(tabNamesOf(host.workbook)).toHaveLength(1);
});

test('a copy of our score tab is no second source', async () => {
  const host = planned();
  const findings = succeed(host, 'check').outcome.findings.length;
  people.copySheet(host.workbook, sheetNamed(host, 'คะแนน'));
  const { outcome } = succeed(host, 'check');
  expect([outcome.findings.length, outcome.reading.sources]).toEqual([findings, [SOURCE]]);
});

test('a score tab that somebody hides stays the source, and our own stays its mirror', async () => {
  const host = planned();
  sheetNamed(host, SOURCE).hidden = true;
  const { outcome } = succeed(host, 'check');
  expect([outcome.reading.sources, outcome.items]).toEqual([[SOURCE], succeed(planned(), 'check').outcome.items]);
});
