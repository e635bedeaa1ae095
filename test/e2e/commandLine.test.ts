import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PlanReport } from '../../src/core/outcome/printedSchema.ts';
import { openWorkbook } from '../../src/host/index.ts';
import { newFolder, plan, reportOf } from '../support/commandLine.ts';

test('the command of the README does the main job', async () => {
  const folder = newFolder();
  const args = ['run', '--silent', 'plan', '--', '--json', '--out', folder];
  const { status, stdout } = spawnSync('npm', args, { encoding: 'utf8' });
  expect(status).toBe(0);
  expect((JSON.parse(stdout) as PlanReport).results.overall).toBe(74.67);
}, 60_000);

describe('on the sample', async () => {
  const folder = newFolder();
  const report = await reportOf('--out', folder);

  test('prints one object with the figures as published', async () => {
    const { results, fiscalYear } = report;
    expect(fiscalYear).toBe(2567);
    expect(results.instruments).toEqual({ IIT: 88.65, EIT: 86.02, OIT: 55.66 });
    expect([results.overall, results.level]).toEqual([74.67, 'ต้องปรับปรุง']);
    expect(results.indicators.slice(3, 6)).toEqual([
      { id: 4, reported: 75.35, computed: 75.18, used: 75.35, state: 'published' },
      { id: 5, reported: 87.68, computed: 87.68, used: 87.68, state: 'published' },
      { id: 6, reported: 92.49, computed: 90.82, used: 92.49, state: 'published' },
    ]);
    expect(results.indicators[8]).toMatchObject({ id: 9, reported: 57.98, computed: null, used: 57.98 });
  });

  test('names cells, and proposes the fix of the label', () => {
    const tab = "'ผลคะแนน ITA 2567'";
    expect(report.findings.find(({ item }) => item === 'e3')?.cells).toEqual([`${tab}!E26`, `${tab}!E42`]);
    expect(report.findings.find(({ rule }) => rule === 'instrument-label')?.fix).toEqual({
      cell: `${tab}!A6`,
      from: 'EIT',
      to: 'IIT',
      reason: 'ตัวชี้วัดหรือข้อในกลุ่มนี้ทั้งหมดเป็นของ IIT',
    });
  });

  test('proposes at least one measure an issue, with ISO dates', () => {
    expect(new Set(report.measures.map(({ issue }) => issue))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
    expect(report.measures[0]).toMatchObject({ start: '2024-10-01', end: '2025-09-30' });
    expect(report.weak.find(({ item }) => item === 'i12')).toEqual({ item: 'i12', score: 60, issues: [4] });
  });

  test('writes the workbook and the document that it names, and nothing else that shows', async () => {
    const { sheets } = await openWorkbook(readFileSync(report.files.workbook));
    expect(sheets.filter(({ hidden }) => !hidden)).toHaveLength(8);
    expect(readFileSync(report.files.document).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toHaveLength(2);
    expect(report.calls.drive).toBe(2);
  });

  test('a second time gives the same files, and does not pile them up', async () => {
    const again = await reportOf('--out', folder);
    expect(again.files).toEqual(report.files);
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toHaveLength(2);
  });

  test('on its own output says the same, and leaves that file as it is', async () => {
    const before = readFileSync(report.files.workbook);
    const again = await reportOf(report.files.workbook, '--out', folder);
    expect(readFileSync(report.files.workbook).equals(before)).toBe(true);
    expect({ ...again, calls: null, files: null }).toEqual({ ...report, calls: null, files: null });
  });

  test('never overwrites a workbook that somebody changed', async () => {
    writeFileSync(report.files.workbook, 'ของคนอื่น');
    const again = await reportOf('--out', folder);
    expect(again.files.workbook).toMatch(/ \(\d\)\.xlsx$/);
    expect(readFileSync(report.files.workbook, 'utf8')).toBe('ของคนอื่น');
  });
});

describe('a person', async () => {
  const { out, err, code } = await plan('--out', newFolder());

  test('gets a summary without a word of program', async () => {
    expect([code, err]).toEqual([0, '']);
    for (const part of ['องค์การบริหารส่วนตำบลหนองซอน', '74.67', 'ต้องปรับปรุง', 'ไม่พบ 11 ข้อ', '.docx'])
      expect(out).toContain(part);
    expect(out).not.toMatch(/[{}]|undefined|null|NaN/);
  });

  test('can have it in English', async () => {
    expect((await plan('--lang', 'en', '--out', newFolder())).out).toContain('Overall 74.67');
  });

  test('is told what is not known yet', async () => {
    const file = join(newFolder(), 'a.csv');
    writeFileSync(file, 'i1,84.24\n');
    expect((await plan(file, '--year', '2567', '--out', newFolder())).out).toContain('ชื่อหน่วยงาน, อำเภอ, จังหวัด');
  });
});

describe('what is known of the agency', () => {
  test('is never another agency’s name: one that the file does not have is asked about, and nothing is written', async () => {
    const folder = newFolder();
    const { code, err } = await plan('--agency', 'เทศบาลตำบลตัวอย่าง', '--out', folder);
    expect(code).toBe(3);
    expect(err).toContain('องค์การบริหารส่วนตำบลหนองซอน');
    expect(readdirSync(folder)).toEqual([]);
  });
});
