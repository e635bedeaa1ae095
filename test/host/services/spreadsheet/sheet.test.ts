import { describe, expect, it } from 'vitest';
import { newWorkbook } from '../../../../src/host/index.ts';
import { inBundle, sheetOf } from '../../inBundle.ts';

describe('getRange', () => {
  it.each([
    [[0, 1], 'The starting row of the range is too small.'],
    [[1, 0], 'The starting column of the range is too small.'],
    [[1, 1, 0], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
    [[1001, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[1, 20, 1, 8], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [['A1:AB2'], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [['ก1'], 'Range not found'],
    [[1.5, 1], "The parameters (Number,Number) don't match the method signature"],
    [['A', 1], "The parameters (String,Number) don't match the method signature"],
    [[1], "The parameters (Number) don't match the method signature"],
  ])('%j fails as at Google', (args, message) => {
    const { run } = inBundle();
    const get = (...numbers: unknown[]) => {
      const sheet = SpreadsheetApp.getActive().getActiveSheet();
      (sheet.getRange as unknown as (...values: unknown[]) => unknown)(...numbers);
    };
    expect(() => run(get, ...args)).toThrow(message);
  });

  it.each([
    ['B2', 'B2'],
    ['B:C', 'B1:C1000'],
    ['2:3', 'A2:Z3'],
    ['C9:B2', 'B2:C9'],
  ])('reads %s as %s', (text, expected) => {
    const { run } = inBundle();
    const get = (a1: string) => SpreadsheetApp.getActive().getActiveSheet().getRange(a1).getA1Notation();
    expect(run(get, text)).toBe(expected);
  });
});

describe('the size of a sheet', () => {
  const sizes = () => {
    const sheet = SpreadsheetApp.getActive().getActiveSheet();
    return [
      sheet.getLastRow(),
      sheet.getLastColumn(),
      sheet.getDataRange().getA1Notation(),
      sheet.getMaxRows(),
      sheet.getMaxColumns(),
    ];
  };

  it.each([
    ['an empty sheet', [], [0, 0, 'A1', 1000, 26]],
    ['content away from the corner', [[], ['', 'x']], [2, 2, 'A1:B2', 1000, 26]],
    ['a formula that gives nothing', [['=""']], [1, 1, 'A1', 1000, 26]],
    ['more than a new sheet holds', [Array(30).fill(1), ...Array(1200).fill([1])], [1201, 30, 'A1:AD1201', 1201, 30]],
  ])('%s', (_, rows, expected) => {
    expect(inBundle(sheetOf(rows)).run(sizes)).toEqual(expected);
  });

  it('does not count formats and notes', () => {
    const { run } = inBundle(sheetOf([['a']]));
    run(() => {
      SpreadsheetApp.getActive().getActiveSheet().getRange('E9').setBackground('#ff0000').setNote('x');
    });
    expect(run(sizes)).toEqual([1, 1, 'A1', 1000, 26]);
  });

  it('grows at its end only', () => {
    const { run } = inBundle(sheetOf([[1], [2]]));
    run(() => {
      const sheet = SpreadsheetApp.getActive().getActiveSheet();
      sheet.insertRowsAfter(sheet.getMaxRows(), 10);
      sheet.insertColumnsAfter(sheet.getMaxColumns(), 4);
    });
    expect(run(sizes).slice(3)).toEqual([1010, 30]);
    const between = () => {
      SpreadsheetApp.getActive().getActiveSheet().insertRowsAfter(1, 1);
    };
    expect(() => run(between)).toThrow('works only after the last cell with content');
  });
});

describe('the looks of a sheet', () => {
  it('are kept in the model', () => {
    const { run, host } = inBundle();
    run(() => {
      const sheet = SpreadsheetApp.getActive().getActiveSheet();
      sheet.setFrozenRows(2);
      sheet
        .setTabColor('#00AA00')
        .setHiddenGridlines(true)
        .setColumnWidth(1, 200)
        .setColumnWidths(2, 2, 80)
        .setRowHeightsForced(3, 2, 14);
    });
    expect(host.workbook.sheets[0]).toMatchObject({
      frozenRows: 2,
      tabColor: '#00aa00',
      hiddenGridlines: true,
      columnWidths: new Map([
        [1, 200],
        [2, 80],
        [3, 80],
      ]),
      rowHeights: new Map([
        [3, 14],
        [4, 14],
      ]),
    });
  });

  it('tells widths and frozen rows; a column that nobody changed has the usual width', () => {
    const { run } = inBundle();
    const told = run(() => {
      const sheet = SpreadsheetApp.getActive().getActiveSheet();
      sheet.setColumnWidth(2, 240);
      sheet.setFrozenRows(1);
      return [sheet.getColumnWidth(1), sheet.getColumnWidth(2), sheet.getFrozenRows()];
    });
    expect(told).toEqual([100, 240, 1]);
    expect(() => run(() => SpreadsheetApp.getActive().getActiveSheet().getColumnWidth(99))).toThrow('outside');
  });

  it('cannot hide the last sheet', () => {
    const { run } = inBundle(newWorkbook('x'));
    expect(() => run(() => void SpreadsheetApp.getActive().getActiveSheet().hideSheet())).toThrow(
      "You can't hide all the sheets in a document.",
    );
    const hidden = run(() => {
      const sheet = SpreadsheetApp.getActive().insertSheet('สอง').hideSheet();
      return [
        sheet.isSheetHidden(),
        SpreadsheetApp.getActive().getActiveSheet().getName(),
        sheet.showSheet().isSheetHidden(),
      ];
    });
    expect(hidden).toEqual([true, 'แผ่น1', false]);
  });
});

it('takes its formulas along when it is renamed', () => {
  const { run } = inBundle(sheetOf([[5]], 'คะแนน'));
  const seen = run(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const other = spreadsheet.insertSheet('สรุป').getRange(1, 1).setValue('=SUM(\'คะแนน\'!A1:A2)+LEN("คะแนน!A1")');
    spreadsheet.getSheetByName('คะแนน')?.setName("ครั้งที่ '2");
    return [other.getFormulas(), other.getValues()];
  });
  expect(seen).toEqual([[["=SUM('ครั้งที่ ''2'!A1:A2)+LEN(\"คะแนน!A1\")"]], [[13]]]);
});
