import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cell, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { SAMPLE } from '../support/addonHost.ts';
import { FIGURES, newFolder, plan, reportOf } from '../support/commandLine.ts';

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

  test('come from .csv with semicolons and decimal commas', async () => {
    const file = join(newFolder(), 'scores.csv');
    const csv = readFileSync(FIGURES, 'utf8').replace(/;/g, ' ').replace(/\t/g, ';');
    writeFileSync(file, csv.replace(/(\d)\.(\d\d)(?=;|$)/gm, '$1,$2'));
    expect((await reportOf(file, '--out', newFolder())).results).toEqual(results);
  });
});

/** Thai letters stand at 0xA1 in the code page and at U+0E01 in Unicode. */
function windows874(letter: string): number {
  const code = letter.charCodeAt(0);
  return code >= 0x0e01 ? code - 0x0e01 + 0xa1 : code;
}

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

test('a folder that cannot be written to is said before anything is done', async () => {
  const file = join(newFolder(), 'file');
  writeFileSync(file, '');
  const { code, err } = await plan('--out', join(file, 'out'));
  expect([code, err]).toEqual([2, `เขียนที่โฟลเดอร์ ${join(file, 'out')} ไม่ได้\n`]);
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
