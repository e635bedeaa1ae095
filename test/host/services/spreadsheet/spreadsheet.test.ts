import { describe, expect, it } from 'vitest';
import { workbookFromRows } from '../../../../src/host/index.ts';
import { inBundle, sheetOf } from '../../inBundle.ts';

const three = () => inBundle(workbookFromRows(['ก', 'ข', 'ค'].map((name) => ({ name, rows: [] }))));

it('gives the day of a date in its time zone as it was typed', () => {
  const day = inBundle(workbookFromRows([{ name: 'ก', rows: [] }])).run(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const cell = spreadsheet.getActiveSheet().getRange(1, 1);
    cell.setValue(new Date(2024, 9, 1));
    return Utilities.formatDate(cell.getValues()[0]?.[0], spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
  });
  expect(day).toBe('2024-10-01');
});

describe('sheets', () => {
  it('are found by name, or not at all', () => {
    const seen = three().run(() => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      return [spreadsheet.getSheetByName('ข')?.getIndex(), spreadsheet.getSheetByName('ง')];
    });
    expect(seen).toEqual([2, null]);
  });

  it('are inserted after the active one, or where it is said, and become the active one', () => {
    const names = three().run(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      spreadsheet.insertSheet('ใหม่');
      spreadsheet.insertSheet('แรก', 0);
      return [spreadsheet.getActiveSheet().getName(), ...spreadsheet.getSheets().map((sheet) => sheet.getName())];
    });
    expect(names).toEqual(['แรก', 'แรก', 'ก', 'ใหม่', 'ข', 'ค']);
  });

  it('are moved and deleted', () => {
    const names = three().run(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      spreadsheet.setActiveSheet(spreadsheet.getSheetByName('ค') as GoogleAppsScript.Spreadsheet.Sheet);
      spreadsheet.moveActiveSheet(1);
      spreadsheet.deleteSheet(spreadsheet.getSheetByName('ก') as GoogleAppsScript.Spreadsheet.Sheet);
      return spreadsheet.getSheets().map((sheet) => sheet.getName());
    });
    expect(names).toEqual(['ค', 'ข']);
  });

  it.each([
    ['ก', 'A sheet with the name "ก" already exists. Please enter another name.'],
    ['', 'The sheet name cannot be empty.'],
    ['x'.repeat(101), 'The sheet name cannot be greater than 100 characters.'],
    ['x'.repeat(32), 'An .xlsx file cannot hold a sheet called'],
    ['a/b', 'An .xlsx file cannot hold a sheet called'],
  ])('cannot be called %j', (name, message) => {
    const insert = (text: string) => void SpreadsheetApp.getActive().insertSheet(text);
    expect(() => three().run(insert, name)).toThrow(message);
  });

  it('are never all deleted', () => {
    const remove = () => SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActive().getActiveSheet());
    expect(() => inBundle().run(remove)).toThrow("You can't remove all the sheets in a document.");
  });
});

describe('named ranges', () => {
  it('are given, moved and removed', () => {
    const seen = inBundle(sheetOf([[1, 2]])).run(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      const sheet = spreadsheet.getActiveSheet();
      const list = () =>
        spreadsheet.getNamedRanges().map((named) => `${named.getName()} ${named.getRange().getA1Notation()}`);
      spreadsheet.setNamedRange('scores', sheet.getRange('A1'));
      spreadsheet.setNamedRange('other', sheet.getRange('C3'));
      spreadsheet.setNamedRange('scores', sheet.getRange('A1:B1'));
      const given = list();
      spreadsheet.getNamedRanges()[0]?.remove();
      const left = list();
      spreadsheet.removeNamedRange('other');
      return [given, left, list()];
    });
    expect(seen).toEqual([['scores A1:B1', 'other C3'], ['other C3'], []]);
  });

  it.each(['A1', 'abc123', 'R1C1', 'r', '1st', 'true', 'with space', 'a-b', '', 'ชื่อ', 'x'.repeat(251)])(
    'cannot be called %j',
    (name) => {
      const give = (text: string) => {
        SpreadsheetApp.getActive().setNamedRange(text, SpreadsheetApp.getActive().getActiveSheet().getRange('A1'));
      };
      expect(() => inBundle().run(give, name)).toThrow('is not valid for a named range');
    },
  );

  it('go with their sheet, and formulas that looked at it show an error', () => {
    const { run, host } = inBundle(sheetOf([[1]], 'คะแนน'));
    const seen = run(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      const old = spreadsheet.getActiveSheet();
      spreadsheet.setNamedRange('scores', old.getRange('A1'));
      const formula = spreadsheet.insertSheet('สรุป').getRange('A1').setValue('=คะแนน!A1+1');
      const before = formula.getValues();
      spreadsheet.deleteSheet(old);
      return [before, formula.getValues()];
    });
    expect(seen).toEqual([[[2]], [['#REF!']]]);
    expect(host.workbook.namedRanges).toEqual([]);
  });
});

it('refuses a sheet or range that is none', () => {
  const { run } = three();
  const activate = () =>
    SpreadsheetApp.getActive().setActiveSheet('ก' as unknown as GoogleAppsScript.Spreadsheet.Sheet);
  expect(() => run(() => void 0)).not.toThrow();
  expect(() => run(activate)).toThrow("The parameters (String) don't match the method signature");
});

it('records toasts', () => {
  const { run, host } = three();
  run(() => SpreadsheetApp.getActive().toast('เสร็จแล้ว', 'แผน'));
  expect(host.ui.toasts).toEqual([{ message: 'เสร็จแล้ว', title: 'แผน' }]);
});
