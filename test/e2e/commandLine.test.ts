import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cell, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/index.ts';
import type { PlanReport } from '../../src/cli/runPlan.ts';
import { openWorkbook } from '../../src/host/index.ts';
import { SAMPLE } from '../support/addonHost.ts';
import { tabNamesOf } from '../support/sheetView.ts';

const FIGURES = 'test/data/nongson-2567.tsv';

const newFolder = () => mkdtempSync(join(tmpdir(), 'ita-plan-cli-'));

interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function plan(...args: string[]): Promise<Printed> {
  const printed = { out: '', err: '' };
  const print = (stream: 'out' | 'err') => (text: string) => {
    printed[stream] += `${text}\n`;
  };
  return { code: await main(args, { out: print('out'), err: print('err') }), ...printed };
}

async function reportOf(...args: string[]): Promise<PlanReport> {
  const { code, out, err } = await plan(...args, '--json');
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as PlanReport;
}

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
      { id: 4, reported: 75.35, computed: 75.18, used: 75.35 },
      { id: 5, reported: 87.68, computed: 87.68, used: 87.68 },
      { id: 6, reported: 92.49, computed: 90.82, used: 92.49 },
    ]);
    expect(results.indicators[8]).toEqual({ id: 9, reported: 57.98, computed: null, used: 57.98 });
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
    expect(tabNamesOf(await openWorkbook(readFileSync(report.files.workbook)))).toHaveLength(6);
    expect(readFileSync(report.files.document).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toHaveLength(2);
    expect(report.calls.drive).toBe(1);
  });

  test('a second time gives the same files, and does not pile them up', async () => {
    const again = await reportOf('--out', folder);
    expect(again.files).toEqual(report.files);
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toHaveLength(2);
  });

  test('on its own output says the same, and updates that file in place', async () => {
    const again = await reportOf(report.files.workbook, '--out', folder);
    expect(again.files.workbook).toBe(report.files.workbook);
    expect({ ...again, calls: null, files: null }).toEqual({ ...report, calls: null, files: null });
  });

  test('never overwrites a workbook that somebody changed', async () => {
    writeFileSync(report.files.workbook, 'ของคนอื่น');
    const again = await reportOf('--out', folder);
    expect(again.files.workbook).toBe(report.files.workbook.replace('.xlsx', ' (2).xlsx'));
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
    expect((await plan(file, '--out', newFolder())).out).toContain('ชื่อหน่วยงาน, อำเภอ, จังหวัด');
  });
});

describe('the same figures', async () => {
  const { results } = await reportOf('--out', newFolder());

  test('come from .tsv', async () => {
    expect((await reportOf(FIGURES, '--out', newFolder())).results).toEqual(results);
  });

  test.each([
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['the old Thai code page', (text: string) => Buffer.from([...text].map(windows874))],
  ])('come from .csv in %s', async (_what, encode) => {
    const csv = readFileSync(FIGURES, 'utf8')
      .split('\n')
      .map((line) =>
        line
          .split('\t')
          .map((cell) => `"${cell}"`)
          .join(','),
      )
      .join('\n');
    const file = join(newFolder(), 'scores.csv');
    writeFileSync(file, encode(csv.replace(/[“”]/g, '')));
    expect((await reportOf(file, '--out', newFolder())).results).toEqual(results);
  });
});

/** Thai letters stand at 0xA1 in the code page and at U+0E01 in Unicode. */
function windows874(letter: string): number {
  const code = letter.charCodeAt(0);
  return code >= 0x0e01 ? code - 0x0e01 + 0xa1 : code;
}

describe('what is known of the agency', () => {
  test('comes from the options before the sheet', async () => {
    const folder = newFolder();
    const report = await reportOf('--agency', 'เทศบาลตำบลตัวอย่าง', '--out', folder);
    expect(report.files.document).toContain('เทศบาลตำบลตัวอย่าง');
  });
});

describe('an input that cannot be used', () => {
  const folder = newFolder();
  const file = (name: string, content: string | Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const sample = readFileSync(SAMPLE);

  test.each([
    ['a file that does not exist', join(folder, 'nowhere.xlsx')],
    ['an empty file', file('empty.xlsx', '')],
    ['an empty text', file('empty.tsv', '\n\n')],
    ['a workbook that is none', file('fake.xlsx', 'not a workbook')],
    ['a zip that is no workbook', file('zip.xlsx', Buffer.from('504b0304140000000000', 'hex'))],
    ['a workbook cut off', file('half.xlsx', sample.subarray(0, sample.length / 2))],
    ['a sheet without scores', file('none.csv', 'ชื่อ,จำนวน\nก,1\n')],
    ['a file of another kind', file('photo.png', 'png')],
    ['an unknown option', '--nonsense'],
    ['a year that is none', '--year=67'],
    ['a language that is none', '--lang=de'],
  ])('%s: exit code 2, one clear line, nothing written', async (_what, argument) => {
    const out = join(newFolder(), 'out');
    const { code, out: printed, err } = await plan(argument, '--out', out);
    expect([code, printed]).toEqual([2, '']);
    expect(err).toMatch(/^[^\n]*[ก-๙][^\n]*\n$/);
    expect(existsSync(out)).toBe(false);
  });
});

describe('odd scores are read as they are, and found', () => {
  const cells: [string, string, Cell, string | null][] = [
    ['a number over 100', 'i1', { type: 'number', value: 150 }, 'score-out-of-range'],
    ['a text', 'i2', { type: 'string', value: 'ไม่มี' }, 'score-not-a-number'],
    ['an error value', 'i3', { type: 'error', value: '#N/A' }, 'score-not-a-number'],
    ['a formula that gives an error', 'i4', formula('1/0', '#DIV/0!'), 'score-not-a-number'],
    ['a formula with its value', 'i5', formula('80+4.24', 84.24), null],
    ['a formula that nobody here can compute', 'i6', formula('IMPORTRANGE("x","y")', 91.5), null],
    ['a truth value', 'i7', { type: 'boolean', value: true }, 'score-not-a-number'],
    ['a percentage', 'i8', { type: 'number', value: 0.8424, style: { numFmt: '0.00%' } }, null],
    ['a date', 'i9', { type: 'number', value: 45_000, style: { numFmt: 'd/m/yyyy' } }, 'score-not-a-number'],
  ];

  test('in a workbook', async () => {
    const file = join(newFolder(), 'odd.xlsx');
    const rows = [...cells.map(([, code]) => [code, null]), ['o1', 100]];
    const written = new Map(cells.map(([, , cell], row) => [`${row},1`, cell]));
    writeFileSync(file, await writeXlsx({ sheets: [{ name: 'ผล', rows, cells: written }] }));
    const report = await reportOf(file, '--year', '2567', '--out', newFolder());
    const found = new Map(report.findings.map(({ item, rule }) => [item, rule]));
    for (const [what, code, , rule] of cells) expect([what, found.get(code) ?? null]).toEqual([what, rule]);
    expect(report.weak.filter(({ item }) => item.startsWith('i'))).toEqual([
      { item: 'i5', score: 84.24, issues: [5] },
      { item: 'i8', score: 84.24, issues: [6] },
    ]);
  });
});

function formula(source: string, result: string | number): Cell {
  const type = typeof result === 'string' ? 'error' : 'formula';
  return { type, value: result, formula: source, formulaResult: result };
}
