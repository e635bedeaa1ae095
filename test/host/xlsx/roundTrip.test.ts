import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWorkbook, saveWorkbook, type WorkbookModel, workbookFromRows } from '../../../src/host/index.ts';
import { inBundle, sheetOf } from '../inBundle.ts';

const reopen = async (workbook: WorkbookModel) => openWorkbook(await saveWorkbook(workbook));

/** The model of a file without what is known to change: the theme, and the places of pictures to the pixel. */
const comparable = ({ origin, ...workbook }: WorkbookModel) => ({
  ...workbook,
  origin: { otherNames: (origin as { otherNames: unknown } | null)?.otherNames },
  sheets: workbook.sheets.map((sheet) => {
    const { images = [], ...kept } = (sheet.origin ?? {}) as { images?: { type: string; data: Uint8Array }[] };
    return { ...sheet, origin: { ...kept, images: images.map(({ type, data }) => ({ type, data })) } };
  }),
});

/**
 * Files of other programs with nearly all that a sheet can hold: rich text, links, notes, validation, eight kinds of
 * conditional formatting, theme colours, gradients, merges, outlines, tables, pictures, protection, print settings,
 * shared formulas, hidden sheets; and one with a chart.
 */
const FIXTURES = ['exceljs.xlsx', 'libreoffice.xlsx', 'chart.xlsx'];

describe.each(FIXTURES)('a workbook of another program, %s', (name) => {
  const bytes = readFileSync(new URL(`fixtures/${name}`, import.meta.url));

  it('is the same after it was saved', async () => {
    const workbook = await openWorkbook(bytes);
    // The library leaves out empty headers and footers, and a file of ours always has a time.
    const plain = (of: WorkbookModel) =>
      JSON.parse(
        JSON.stringify(comparable(of), (_, value) => (value instanceof Map ? [...value] : value)),
        (key, value) => {
          if (key === 'headerFooter' && Object.values(value).join('') === '') return undefined;
          // A print area is written so that it does not move along with a cell.
          return key === 'printArea' ? value.replaceAll('$', '') : value;
        },
      );
    expect(plain(await reopen(workbook))).toMatchObject(plain(workbook));
  });

  it('is saved as the same bytes each time', async () => {
    const once = await saveWorkbook(await openWorkbook(bytes));
    expect(Buffer.compare(once, await saveWorkbook(await openWorkbook(bytes)))).toBe(0);
    expect(Buffer.compare(once, await saveWorkbook(await openWorkbook(once)))).toBe(0);
  });

  it('does not change when it is read', async () => {
    const workbook = await openWorkbook(bytes);
    const before = await saveWorkbook(workbook);
    inBundle(workbook).run(() => {
      for (const sheet of SpreadsheetApp.getActive().getSheets()) {
        const range = sheet.getRange(1, 1, 50, 12);
        range.getNotes();
        range.getBackgrounds();
        range.getNumberFormats();
        range.getFormulas();
        range.getMergedRanges();
        sheet.getConditionalFormatRules().map((rule) => rule.getRanges().length);
      }
      const [first] = SpreadsheetApp.getActive().getSheets();
      first?.getDataRange().getValues();
      first?.getDataRange().getDisplayValues();
      SpreadsheetApp.getActive()
        .getNamedRanges()
        .map((named) => named.getRange().getA1Notation());
    });
    expect(Buffer.compare(before, await saveWorkbook(workbook))).toBe(0);
  });
});

describe('a sheet that the add-on does not write to', () => {
  it('stays as it was', async () => {
    const bytes = readFileSync(new URL('fixtures/exceljs.xlsx', import.meta.url));
    const workbook = await openWorkbook(bytes);
    inBundle(workbook).run(() => {
      const sheet = SpreadsheetApp.getActive().insertSheet('ของเรา', 0);
      sheet
        .getRange('A1:B1')
        .setValues([['ก', "=SUM('ผล ITA 2567'!C3:C20)"]])
        .setBackground('#ff0000')
        .setNote('เรา');
      SpreadsheetApp.getActive().setNamedRange('ita_plan', sheet.getRange('A1'));
    });
    const saved = comparable(await reopen(workbook));
    const [, ...theirs] = saved.sheets;
    const before = comparable(await reopen(await openWorkbook(bytes)));
    expect(theirs.map(({ id: _, ...sheet }) => sheet)).toEqual(before.sheets.map(({ id: _, ...sheet }) => sheet));
    expect(saved.namedRanges.map(({ name }) => name)).toEqual(['scores', 'หนึ่ง', 'ita_plan']);
  });
});

describe('a cell of the user', () => {
  const open = async () => {
    const workbook = await openWorkbook(readFileSync(new URL('fixtures/exceljs.xlsx', import.meta.url)));
    const { run } = inBundle(workbook);
    const saved = async (a1: string) => (await reopen(workbook)).sheets[0]?.cells.get(a1);
    return { run, saved };
  };

  it('keeps its rich text and the rest of its style when it is highlighted', async () => {
    const { run, saved } = await open();
    run(() => void SpreadsheetApp.getActive().getSheets()[0]?.getRange('A1:A9').setBackground('#fff2cc').setNote('ดู'));
    expect(await saved('1,1')).toMatchObject({
      note: 'ดู',
      style: { background: '#fff2cc' },
      contentOrigin: { richText: [{ font: { bold: true } }, { font: { italic: true } }] },
    });
    expect((await saved('7,1'))?.style.origin).toMatchObject({
      alignment: { textRotation: 45, indent: 2, wrapText: true },
    });
  });

  it('keeps lines of a style that the add-on cannot draw', async () => {
    const { run, saved } = await open();
    run(
      () =>
        void SpreadsheetApp.getActive().getSheets()[0]?.getRange('A6').setBorder(null, null, true, null, null, null),
    );
    expect((await saved('6,1'))?.style.origin).toMatchObject({
      border: { left: { style: 'mediumDashDot' }, top: { style: 'double' }, bottom: { style: 'thin' } },
    });
  });

  it('loses rich text and link with its old value, and no more', async () => {
    const { run, saved } = await open();
    run(() => void SpreadsheetApp.getActive().getSheets()[0]?.getRange('F3').setValue('ใหม่'));
    expect(await saved('3,6')).toMatchObject({ value: 'ใหม่', contentOrigin: null });
    expect((await saved('4,6'))?.contentOrigin).toMatchObject({ hyperlink: { location: "#'อื่น ๆ'!A1" } });
  });
});

describe('any workbook that the add-on can make', () => {
  const text = fc.string({
    unit: fc.constantFrom('ก', 'ำ', '๘', 'a', ' ', '\n', '<', '&', '"', "'", '=', '\t', '😀'),
    maxLength: 8,
  });
  const color = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);
  const cell = fc.record({
    value: fc.oneof(text, fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.boolean()),
    note: fc.option(
      text.filter((note) => note.trim() !== ''),
      { nil: undefined },
    ),
    background: fc.option(color, { nil: undefined }),
    bold: fc.boolean(),
    numberFormat: fc.constantFrom(undefined, '@', '0.00'),
  });

  type Written = typeof cell extends fc.Arbitrary<infer T> ? T : never;
  const alone = (value: string): [Written[][]] => [
    [[{ value, note: undefined, background: undefined, bold: false, numberFormat: undefined }]],
  ];

  it('is saved, opened and saved again as the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 4 }), { minLength: 1, maxLength: 4 }), async (rows) => {
        const workbook = workbookFromRows([{ name: "แผ่น '1", rows: rows.map((row) => row.map(({ value }) => value)) }]);
        workbook.sheets[0]?.cells.forEach((model, key) => {
          const [row = 0, column = 0] = key.split(',').map(Number);
          const { note, background, bold, numberFormat } = rows[row - 1]?.[column - 1] ?? {};
          model.note = note ?? null;
          if (background) model.style = { ...model.style, background };
          if (bold) model.style = { ...model.style, bold };
          if (numberFormat) model.style = { ...model.style, numberFormat };
        });
        const once = await saveWorkbook(workbook);
        const again = await openWorkbook(once);
        expect(Buffer.compare(once, await saveWorkbook(again))).toBe(0);
      }),
      { numRuns: 40, examples: ['=""', '=1+1', '=1/0', '=NOBODY(1)'].map(alone) },
    );
  });
});

it('keeps what the add-on sets on a sheet', async () => {
  const { run, host } = inBundle(sheetOf([['a', 'b']]));
  run(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const sheet = spreadsheet.getActiveSheet();
    sheet.setFrozenRows(1);
    sheet.setColumnWidth(2, 210).setTabColor('#00aa00').setHiddenGridlines(true).getRange('A3:B3').merge();
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1="ก"').setBackground('#fce8e6');
    sheet.setConditionalFormatRules([
      rule
        .setFontColor('#112233')
        .setBold(true)
        .setRanges([sheet.getRange('A1:B2')])
        .build(),
    ]);
    sheet.getRange('A1').setFontFamily('Sarabun').setFontSize(14).setWrap(true).setVerticalAlignment('middle');
    spreadsheet.insertSheet('สอง').hideSheet();
  });
  const [first, second] = (await reopen(host.workbook)).sheets;
  expect(first).toMatchObject({
    frozenRows: 1,
    tabColor: '#00aa00',
    hiddenGridlines: true,
    merges: [{ row: 3, column: 1, rows: 1, columns: 2 }],
    rules: [{ formula: '=$A1="ก"', look: { background: '#fce8e6', fontColor: '#112233', bold: true } }],
  });
  expect(first?.columnWidths.get(2)).toBe(210);
  expect(first?.cells.get('1,1')?.style).toMatchObject({
    fontFamily: 'Sarabun',
    fontSize: 14,
    wrap: true,
    vertical: 'middle',
  });
  expect(second?.hidden).toBe(true);
});
