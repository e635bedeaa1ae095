import { expect, test } from 'vitest';
import { openWorkbook, saveWorkbook, type WorkbookModel, workbookFromRows } from '../../../src/host/index.ts';
import { writeRowHeights } from '../../../src/host/xlsx/rowHeights.ts';
import { inBundle } from '../inBundle.ts';

/** Points by row, from 1, as the file says. */
const heights = ({ sheets: [sheet] }: WorkbookModel) => {
  const before = (sheet?.origin as { rowDefs?: Parameters<typeof writeRowHeights>[1] } | null)?.rowDefs;
  const rows = sheet ? writeRowHeights(sheet, before) : new Map();
  return Object.fromEntries(
    [...rows].flatMap(([row, { height }]) => (height === undefined ? [] : [[row + 1, height]])),
  );
};

const newSheet = () => workbookFromRows([{ name: 'ก', rows: [['']] }]);

test('wrapped text makes its row higher, text that runs on does not', () => {
  const workbook = newSheet();
  inBundle(workbook).run(() => {
    const sheet = SpreadsheetApp.getActive().getActiveSheet();
    sheet.getRange('A1').setValue('ข้อความยาว '.repeat(20));
    sheet.getRange('A2').setWrap(true).setValue('ข้อความยาว '.repeat(20));
  });
  expect(Object.keys(heights(workbook))).toEqual(['2']);
});

test('a forced height stays, also in a file that is opened and written to again', async () => {
  const workbook = newSheet();
  inBundle(workbook).run(() => {
    const sheet = SpreadsheetApp.getActive().getActiveSheet();
    sheet.setRowHeightsForced(1, 2, 14);
    sheet.getRange('A1:A2').setValues([['สั้น'], ['สั้น']]);
  });
  expect(heights(workbook)).toEqual({ 1: 10.5, 2: 10.5 });
  const again = await openWorkbook(await saveWorkbook(workbook));
  inBundle(again).run(() => void SpreadsheetApp.getActive().getActiveSheet().getRange('A1').setValue('ใหม่'));
  expect(heights(again)).toEqual({ 1: 10.5, 2: 10.5 });
});
