import { describe, expect, test } from 'vitest';
import { NOTE_PREFIX } from '../../src/addon/sheet/notes.ts';
import type { Host } from '../../src/host/index.ts';
import { textOf } from '../addon/document/docx.ts';
import { hostOf, hostWith, reopened, sampleHost, sheetNamed, succeed } from '../support/addonHost.ts';
import { lookOf, tabNamesOf, tabOfSheet } from '../support/sheetView.ts';

const SOURCE = 'ผลคะแนน ITA 2567';
const OURS = ['คะแนน', 'สรุปผล', 'ผลตรวจสอบ', 'บทวิเคราะห์', 'มาตรการ', 'ตั้งค่า'];

const valuesOf = (host: Host, name: string) =>
  tabOfSheet(sheetNamed(host, name)).rows.map((row) => row.map(({ value }) => value));
const notesOf = (host: Host, name: string) =>
  Object.fromEntries([...sheetNamed(host, name).cells].flatMap(([key, { note }]) => (note ? [[key, note]] : [])));

describe('checking the sample', () => {
  test('adds the add-on’s tabs after the user’s', async () => {
    const host = await sampleHost();
    succeed(host, 'update');
    expect(tabNamesOf(host.workbook)).toEqual([SOURCE, ...OURS]);
  });

  test('leaves the user on the tab where he is', async () => {
    const host = await sampleHost();
    succeed(host, 'update');
    expect(host.workbook.activeSheet.name).toBe(SOURCE);
  });

  test('leaves every value, fill and width of the user’s sheet as it was', async () => {
    const host = await sampleHost();
    const strip = (look: ReturnType<typeof lookOf>) => {
      const { cells, rules: _rules, ...rest } = look as { cells: unknown[][]; rules: unknown };
      return { ...rest, cells: cells.map(([key, value, formula, _note, style]) => [key, value, formula, style]) };
    };
    const before = strip(lookOf(sheetNamed(host, SOURCE)));
    succeed(host, 'update');
    expect(strip(lookOf(sheetNamed(host, SOURCE)))).toEqual(before);
  });

  test('marks every place of every weak item, and every cell that a finding names, with colour and note', async () => {
    const host = await sampleHost();
    const { outcome } = succeed(host, 'update');
    const sheet = sheetNamed(host, SOURCE);
    const coloured = sheet.rules.flatMap(({ ranges }) => ranges.map(({ row, column }) => `${row},${column}`));
    const noted = Object.keys(notesOf(host, SOURCE));
    expect(new Set(coloured)).toEqual(new Set(noted));
    expect(noted).toEqual(expect.arrayContaining(['18,5', '37,5', '52,2', '102,3', '9,4', '6,1']));
    const cells = new Set(outcome.findings.flatMap((finding) => finding.cells));
    expect(noted.length).toBeGreaterThan(cells.size);
  });

  test('reads without writing', async () => {
    const host = await sampleHost();
    const before = host.workbook.sheets.map(lookOf);
    succeed(host, 'check');
    expect(host.workbook.sheets.map(lookOf)).toEqual(before);
    expect(host.counts).toMatchObject({ writes: 0, drive: 0 });
  });
});

describe('a second run', () => {
  test('on its own output changes nothing at all', async () => {
    const first = await sampleHost();
    succeed(first, 'update');
    const second = hostOf(await reopened(first));
    const before = second.workbook.sheets.map(lookOf);
    succeed(second, 'update');
    expect(second.workbook.sheets.map(lookOf)).toEqual(before);
  });

  test('keeps what staff wrote on the tabs that are theirs to edit', async () => {
    const host = await sampleHost();
    succeed(host, 'update');
    const edit = (name: string, key: string, value: string) => {
      const cell = sheetNamed(host, name).cells.get(key);
      if (!cell) throw new Error(`${name} ${key} is empty`);
      cell.value = value;
    };
    edit('มาตรการ', '4,3', 'มาตรการที่เราเขียนเอง');
    edit('มาตรการ', '5,5', 'กองช่าง');
    edit('ตั้งค่า', '3,2', 'อบต.ตัวอย่าง');
    const measures = valuesOf(host, 'มาตรการ');
    const { agency, outcome } = succeed(host, 'update');
    expect(valuesOf(host, 'มาตรการ')).toEqual(measures);
    expect(outcome.measures[0]?.title).toBe('มาตรการที่เราเขียนเอง');
    expect(outcome.measures[1]?.responsible).toBe('กองช่าง');
    expect(agency).toBe('อบต.ตัวอย่าง');
  });

  test('takes its marks off cells that are right now', async () => {
    const host = await sampleHost();
    succeed(host, 'update');
    const sheet = sheetNamed(host, SOURCE);
    expect(notesOf(host, SOURCE)).toHaveProperty('6,1');
    const label = sheet.cells.get('6,1');
    if (label) label.value = 'IIT';
    succeed(host, 'update');
    expect(notesOf(host, SOURCE)).not.toHaveProperty('6,1');
  });
});

describe('the user’s own things', () => {
  test('a tab called คะแนน is left alone', () => {
    const host = hostWith({ ผล: 'ปี 2567\ni1\t84.24\ni2\t87.27', คะแนน: 'สมุดจดของเรา\ti1\nอื่น ๆ' });
    const before = lookOf(sheetNamed(host, 'คะแนน'));
    succeed(host, 'update');
    succeed(host, 'update');
    expect(lookOf(sheetNamed(host, 'คะแนน'))).toEqual(before);
    expect(tabNamesOf(host.workbook)).toEqual(['ผล', 'คะแนน', 'คะแนน (แผน ITA)', ...OURS.slice(1)]);
  });

  test('our tabs are known again when the user renames them', () => {
    const host = hostWith({ ผล: 'ปี 2567\ni1\t84.24' });
    succeed(host, 'update');
    sheetNamed(host, 'มาตรการ').name = 'แผนของเรา';
    succeed(host, 'update');
    expect(tabNamesOf(host.workbook)).toEqual(['ผล', ...OURS.map((name) => (name === 'มาตรการ' ? 'แผนของเรา' : name))]);
  });

  test('a text on an issue that they wrote stays, and goes into the document', () => {
    const host = hostWith({ ผล: 'ปี 2567\ni10\t60\ni12\t90' });
    succeed(host, 'update');
    const [key, text] = [...sheetNamed(host, 'บทวิเคราะห์').cells].find(([, { value }]) => value === 4) ?? ['', null];
    expect(text).not.toBeNull();
    const cell = sheetNamed(host, 'บทวิเคราะห์').cells.get(key.replace(/,\d+$/, ',3'));
    if (cell) cell.value = 'ปีนี้ซื้อรถใหม่ จึงปรับทะเบียนยืม 2 ครั้ง';
    succeed(host, 'update');
    succeed(host, 'makePlan');
    expect(cell?.value).toBe('ปีนี้ซื้อรถใหม่ จึงปรับทะเบียนยืม 2 ครั้ง');
    const [plan] = host.drive.list();
    expect(plan && textOf(host.drive.read(plan))).toContain('ปีนี้ซื้อรถใหม่ จึงปรับทะเบียนยืม ๒ ครั้ง');
    const score = sheetNamed(host, 'ผล').cells.get('2,2');
    if (score) score.value = '95';
    const { outcome } = succeed(host, 'update');
    expect(outcome.findings.filter(({ rule }) => rule === 'narrative-outdated')).toHaveLength(1);
    expect(cell?.value).toBe('ปีนี้ซื้อรถใหม่ จึงปรับทะเบียนยืม 2 ครั้ง');
  });

  test('notes stay when ours come and go', () => {
    const host = hostWith({ ผล: 'ปี 2567\ni1\t60' });
    const cell = sheetNamed(host, 'ผล').cells.get('2,2');
    if (cell) cell.note = 'ถามกองคลังแล้ว\nรอคำตอบ';
    succeed(host, 'update');
    expect(notesOf(host, 'ผล')['2,2']).toMatch(/^ถามกองคลังแล้ว\nรอคำตอบ\n\[แผน ITA\] /);
    succeed(host, 'update');
    expect(notesOf(host, 'ผล')['2,2']?.split(NOTE_PREFIX)).toHaveLength(2);
    succeed(host, 'clear');
    expect(notesOf(host, 'ผล')).toEqual({ '2,2': 'ถามกองคลังแล้ว\nรอคำตอบ' });
    expect(sheetNamed(host, 'ผล').rules).toEqual([]);
  });

  test('text that looks like a formula stays text wherever we repeat it', () => {
    const evil = '=HYPERLINK("http://example.com","x")';
    const host = hostWith({ "=1+1'": `ปี 2567\ni1\t${evil.slice(1)}\ni2\t60` });
    const text = sheetNamed(host, "=1+1'").cells.get('2,2');
    if (text) text.value = evil;
    succeed(host, 'update', { agency: { name: evil, district: "'x", province: '+1' } });
    const formulas = host.workbook.sheets.flatMap(({ cells }) =>
      [...cells.values()].flatMap(({ formula }) => formula ?? []),
    );
    expect(formulas.filter((formula) => formula.includes('HYPERLINK'))).toEqual([]);
    expect(
      valuesOf(host, 'ตั้งค่า')
        .slice(2, 5)
        .map((row) => row[1]),
    ).toEqual([evil, "'x", '+1']);
  });
});

describe('starting from an empty table', () => {
  test('the typed scores are the source, and are never written over', () => {
    const host = hostWith({ แผ่น1: '' });
    expect(succeed(host, 'startEmpty').tab).toBe('คะแนน');
    const scores = sheetNamed(host, 'คะแนน');
    for (const key of ['4,2', '5,2', '6,2']) {
      const cell = scores.cells.get(key);
      if (cell) cell.value = key === '4,2' ? 'ผิด' : 84.24;
    }
    const before = lookOf({ ...scores, rules: [] });
    const { sources, items, outcome } = succeed(host, 'update');
    expect([sources, items]).toEqual([['คะแนน'], 2]);
    expect(outcome.findings.find(({ rule }) => rule === 'score-not-a-number')?.cells).toEqual(['คะแนน!B4']);
    const marked = sheetNamed(host, 'คะแนน');
    const withoutNotes = {
      ...marked,
      rules: [],
      cells: new Map([...marked.cells].map(([key, cell]) => [key, { ...cell, note: null }])),
    };
    expect(lookOf(withoutNotes)).toEqual(before);
  });
});
