import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { beforeAll, describe, expect, test } from 'vitest';
import { openBytes } from '../../../src/files/openBytes.ts';
import { openWorkbook, saveWorkbook, workbookFromRows } from '../../../src/host/index.ts';
import { renameSheet } from '../../../src/host/workbook/sheets.ts';
import { convert, withOffice } from '../../support/libreOffice.ts';
import { useSharedOffice } from '../../support/sharedOffice.ts';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const partOf = (bytes: Uint8Array, path: string) => new PizZip(bytes).file(path)?.asText() ?? '';
const names = (bytes: Uint8Array) =>
  [...partOf(bytes, 'xl/workbook.xml').matchAll(/<definedName\b[^>]*>[^<]*/g)].map(([name]) => name);

/** What XML, the format and Excel give a meaning of their own. */
const ODD = [
  'a\uFFFEb',
  'c\uFFFFd',
  'lit _x000D_ end',
  '_x005F_x000D_',
  '_x0041_',
  'x\rY',
  '\u0001',
  ' ขอบ ',
  '😀',
  '<&>"',
];

describe('texts', () => {
  const workbook = workbookFromRows([{ name: 'ก', rows: ODD.map((text) => [text]) }]);
  const texts = async (bytes: Uint8Array) => {
    const sheet = (await openWorkbook(bytes)).sheets[0];
    return ODD.map((_, index) => sheet?.cells.get(`${index + 1},1`)?.value);
  };

  test('are what they were, whatever the format takes them for', async () => {
    expect(await texts(await saveWorkbook(workbook))).toEqual(ODD);
  });

  test('of notes too', async () => {
    for (const [index, cell] of [...(workbook.sheets[0]?.cells.values() ?? [])].entries()) cell.note = `${ODD[index]}.`;
    const sheet = (await openWorkbook(await saveWorkbook(workbook))).sheets[0];
    const notes = ODD.map((_, index) => sheet?.cells.get(`${index + 1},1`)?.note);
    // A note that holds a carriage return is read with a line's end.
    expect(notes.map((note) => note?.replace(/\n/g, '\r'))).toEqual(ODD.map((text) => `${text}.`));
  });

  test('hold no character that XML has no place for', async () => {
    const zip = new PizZip(await saveWorkbook(workbook));
    for (const part of Object.values(zip.files)) expect(part.asText(), part.name).not.toMatch(/[\uFFFE\uFFFF]/);
  });
});

describe('what is printed', () => {
  test.each([
    ['xlsxwriter.xlsx', ["'ผล 2567'!$A$1:$B$3", "'ผล 2567'!$1:$1", "'หลัง D''Al'!$A$1:$C$3"]],
    ['openpyxl.xlsx', ["'คะแนน ITA'!$A$1:$B$3", "'คะแนน ITA'!$1:$1"]],
  ])('of a sheet of %s is told by its quoted name', async (name, wanted) => {
    const saved = await saveWorkbook(await openWorkbook(fixture(name)));
    const printed = names(saved).filter((one) => one.includes('_xlnm.Print_'));
    expect(printed.map((one) => one.replace(/^<[^>]*>/, '')).sort()).toEqual([...wanted].sort());
  });

  test('follows the sheet to another name', async () => {
    const workbook = await openWorkbook(fixture('openpyxl.xlsx'));
    if (workbook.sheets[0]) renameSheet(workbook, workbook.sheets[0], 'ใหม่ & "เก่า"');
    const saved = await saveWorkbook(workbook);
    expect(names(saved).join()).toContain(`'ใหม่ &amp; "เก่า"'!$A$1:$B$3`);
  });
});

describe('sheets that are charts', () => {
  test.each([
    ['xlsxwriter.xlsx', ['ผล 2567', "หลัง D'Al"], 'กราฟ'],
    ['openpyxl.xlsx', ['คะแนน ITA'], 'กราฟคะแนน'],
  ])('of %s are not in the way, and are in the saved file, part by part', async (name, sheets, chart) => {
    const notes: string[] = [];
    const workbook = await openBytes(name, fixture(name), (key) => notes.push(key));
    expect(notes).toEqual(['cli.note.chart-sheets']);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(sheets);
    const saved = await saveWorkbook(workbook);
    expect(partOf(saved, 'xl/workbook.xml')).toContain(`name="${chart}"`);
    const series = /<c:ser>.*?<\/c:ser>|<ser>.*?<\/ser>/s;
    const charts = (bytes: Uint8Array) =>
      Object.values(new PizZip(bytes).files).filter(({ name: path }) => /charts\/chart\d+\.xml$/.test(path));
    expect(charts(saved)).toHaveLength(charts(fixture(name)).length);
    const kept = Object.values(new PizZip(saved).files).find(({ name: path }) =>
      /^xl\/kept1\/.*charts\/chart/.test(path),
    );
    expect(kept?.asText()).toMatch(series);
    // And again: what we saved is a file like any other.
    const again = await saveWorkbook(await openWorkbook(saved));
    expect(partOf(again, 'xl/workbook.xml')).toContain(`name="${chart}"`);
    expect(charts(again)).toHaveLength(charts(saved).length);
  });
});

describe('what is drawn over the cells', () => {
  const worksheetParts = (bytes: Uint8Array, folder: RegExp) =>
    Object.values(new PizZip(bytes).files)
      .filter(({ name }) => folder.test(name) && !/(\.rels|\/)$/.test(name) && !name.includes('vml'))
      .map((part) => part.asText())
      .sort();

  test.each([
    ['chart.xlsx', /xl\/(drawings|charts)\/./, /xl\/drawn1\/(drawings|charts)\/./],
    ['exceljs.xlsx', /xl\/(drawings|media)\/./, /xl\/drawn2\/(drawings|media)\/./],
  ])('of %s is in the saved file to the letter, and in the next', async (name, there, kept) => {
    const saved = await saveWorkbook(await openWorkbook(fixture(name)));
    expect(worksheetParts(fixture(name), there).length).toBeGreaterThan(0);
    expect(worksheetParts(saved, kept)).toEqual(worksheetParts(fixture(name), there));
    expect(await saveWorkbook(await openWorkbook(saved))).toEqual(saved);
  });

  test('names the sheets as they are called now', async () => {
    const workbook = await openWorkbook(fixture('chart.xlsx'));
    if (workbook.sheets[0]) renameSheet(workbook, workbook.sheets[0], 'ผล A&B');
    const [chart = ''] = worksheetParts(await saveWorkbook(workbook), /xl\/drawn1\/charts\/./);
    expect([...chart.matchAll(/<c:f>([^<]*!)/g)].map(([, sheet]) => sheet)).toEqual(
      expect.arrayContaining(["'ผล A&amp;B'!"]),
    );
    expect(chart).not.toContain('ก!');
  });
});

// Losses that the library has had: its issues 407, 439, 497 and 565.
test.each([
  [
    'the text that a function gave which is not computed here',
    /<c r="A4"[^>]* t="str"[^>]*><f[^>]*>[^<]*XLOOKUP[^<]*<\/f><v>ค่าที่เก็บ<\/v>/,
  ],
  ['the text of a function that is', /<c r="A1"[^>]* t="str"[^>]*><f>[^<]*<\/f><v>ผ่าน1<\/v>/],
  ['the error of a function', /<c r="A2"[^>]*><f>1\/0<\/f><v>#DIV\/0!<\/v>/],
  ['a filter of two columns', /<filterColumn colId="0">.*<filterColumn colId="1">/s],
  [
    'a level of rows, and that it is folded',
    /<row r="4"[^>]*hidden="1"[^>]*outlineLevel="1"|<row r="4"[^>]*outlineLevel="1"[^>]*hidden="1"/,
  ],
])('%s is in the saved file', async (_, wanted) => {
  const saved = await saveWorkbook(await openWorkbook(fixture('kinds.xlsx')));
  expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toMatch(wanted);
});

test('so are colours of a rule, a table without buttons, and the tab that was open', async () => {
  const saved = await saveWorkbook(await openWorkbook(fixture('kinds.xlsx')));
  expect(partOf(saved, 'xl/styles.xml')).toMatch(/<dxf>.*9C0006.*FFC7CE.*<\/dxf>/s);
  expect(partOf(saved, 'xl/tables/table1.xml')).not.toContain('<autoFilter');
  expect(partOf(saved, 'xl/workbook.xml')).toContain('activeTab="1"');
});

test.each([
  ['xl/pivotTables/pivotTable1.xml', 'cli.note.pivot-tables'],
  ['xl/externalLinks/externalLink1.xml', 'cli.note.other-workbooks'],
  ['xl/threadedComments/threadedComment1.xml', 'cli.note.comment-threads'],
  ['xl/ctrlProps/ctrlProp1.xml', 'cli.note.controls'],
  ['xl/activeX/activeX1.xml', 'cli.note.controls'],
  ['xl/connections.xml', 'cli.note.other-workbooks'],
  ['xl/richData/rdrichvalue.xml', 'cli.note.in-cells'],
  ['xl/embeddings/oleObject1.bin', 'cli.note.embedded'],
])('what will not be in the saved file is said when the file is opened: %s', async (path, note) => {
  const zip = new PizZip(await saveWorkbook(workbookFromRows([{ name: 'ก', rows: [['a']] }])));
  zip.file(path, '<x/>');
  const notes: string[] = [];
  await openBytes('ก.xlsx', zip.generate({ type: 'uint8array' }), (key) => notes.push(key));
  expect(notes).toEqual([note]);
});

withOffice('a second reader', () => {
  beforeAll(() => useSharedOffice());

  test.each(['xlsxwriter.xlsx', 'openpyxl.xlsx', 'exceljs.xlsx', 'libreoffice.xlsx', 'chart.xlsx'])(
    'reads of %s after it was saved what it read before',
    async (name) => {
      const folder = mkdtempSync(join(tmpdir(), 'ita-plan-reader-'));
      const read = (bytes: Uint8Array, as: string) => {
        const file = join(folder, `${as}.xlsx`);
        writeFileSync(file, bytes);
        return readFileSync(convert(file, 'csv', join(folder, as)), 'utf8');
      };
      const bytes = fixture(name);
      expect(read(await saveWorkbook(await openWorkbook(bytes)), 'after')).toBe(read(bytes, 'before'));
    },
    60_000,
  );
});
