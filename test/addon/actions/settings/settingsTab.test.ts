import { expect, test } from 'vitest';
import type { Host } from '../../../../src/host/index.ts';
import { cellAt } from '../../../../src/host/workbook/cells.ts';
import { hostWith, sampleHost, sheetNamed, succeed } from '../../../support/addonHost.ts';
import { tabOfSheet } from '../../../support/sheetView.ts';

const rowsOf = (host: Host) => tabOfSheet(sheetNamed(host, 'ตั้งค่า')).rows.map((row) => row.map(({ text }) => text));
const rowOf = (host: Host, label: string) => rowsOf(host).findIndex(([found]) => found === label) + 1;
const hintOf = (host: Host, label: string) => rowsOf(host)[rowOf(host, label) - 1]?.[2];

function type(host: Host, label: string, value: string): void {
  const cell = cellAt(sheetNamed(host, 'ตั้งค่า'), rowOf(host, label), 2);
  if (!cell) throw new Error(`${label} has no cell for its value`);
  cell.value = value;
}

test('what staff type on the tab counts in the next check', async () => {
  const host = await sampleHost();
  succeed(host, 'update');
  type(host, 'น้ำหนัก IIT (ร้อยละ)', '๔๐');
  type(host, 'น้ำหนัก OIT (ร้อยละ)', '30');
  type(host, 'ข้อในประเด็นที่ 4', 'i10-i12, o34');
  const { outcome } = succeed(host, 'update');
  expect(outcome.findings.filter(({ rule }) => rule === 'setting-unusable')).toEqual([]);
  expect(outcome.findings.find(({ rule }) => rule === 'overall-differs')?.message).toContain('77.96');
  expect(outcome.weak.find(({ item }) => item === 'o34')?.issues).toEqual([4, 7]);
});

test('what cannot be used is a finding at its cell, and stays as typed', async () => {
  const host = await sampleHost();
  succeed(host, 'update');
  type(host, 'น้ำหนัก IIT (ร้อยละ)', '40');
  const { outcome } = succeed(host, 'update');
  const cells = outcome.findings.filter(({ rule }) => rule === 'setting-unusable').map(({ cells }) => cells);
  expect(cells).toEqual([[`ตั้งค่า!B${rowOf(host, 'น้ำหนัก IIT (ร้อยละ)')}`]]);
  expect(rowsOf(host)[rowOf(host, 'น้ำหนัก IIT (ร้อยละ)') - 1]?.[1]).toBe('40');
});

test('the tab is of the sheet’s year from the first setting on', () => {
  const host = hostWith({ ผล: 'ปี 2567\ni1\t84.24\no35\t100' });
  succeed(host, 'saveSettings', { agency: { district: 'เมือง' } });
  expect(hintOf(host, 'เกณฑ์การประเมิน')).toContain('2567');
  const before = rowsOf(host);
  succeed(host, 'update', { proposals: false });
  expect(rowsOf(host)).toEqual(before);
});

test('another year brings its own standards in a few writes, and leaves what staff typed', () => {
  const host = hostWith({ ผล: 'i1\t84.24\no28\t100' });
  succeed(host, 'saveSettings', { agency: { fiscalYear: 2568 } });
  type(host, 'ชื่อข้อ o1', 'โครงสร้างของเรา');
  host.resetCounts();
  succeed(host, 'saveSettings', { agency: { fiscalYear: 2567 } });
  expect(host.counts.writes).toBeLessThanOrEqual(16);
  expect(hintOf(host, 'เกณฑ์การประเมิน')).toContain('2567');
  expect(hintOf(host, 'ข้อในตัวชี้วัดย่อย 10.1')).toMatch(/^o26-o31 /);
  expect(rowsOf(host)[rowOf(host, 'ชื่อข้อ o1') - 1]?.[1]).toBe('โครงสร้างของเรา');
  expect(rowOf(host, 'ชื่อข้อ o35')).toBeGreaterThan(rowOf(host, 'ชื่อข้อ o28'));
});
