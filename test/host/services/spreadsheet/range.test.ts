import { describe, expect, it } from 'vitest';
import { inBundle, sheetOf } from '../../inBundle.ts';

const active = (rows: unknown[][] = []) => inBundle(sheetOf(rows));

describe('values that are read', () => {
  it('are numbers, truth values, strings and dates of the bundle; an empty cell is an empty string', () => {
    const { run } = active([[1.5, true, 'ก', new Date(2024, 0, 5, 13, 45), '']]);
    const seen = run(() => {
      const [row = []] = SpreadsheetApp.getActive().getActiveSheet().getRange(1, 1, 1, 6).getValues();
      return row.map((value: unknown) => (value instanceof Date ? value.toISOString() : value));
    });
    expect(seen).toEqual([1.5, true, 'ก', '2024-01-05T06:45:00.000Z', '', '']);
  });

  it('are errors as their text', () => {
    const { run } = active([['=1/0', '=NA()']]);
    expect(run(() => SpreadsheetApp.getActive().getActiveSheet().getDataRange().getValues())).toEqual([
      ['#DIV/0!', '#N/A'],
    ]);
  });

  it('are not there for a formula that cannot be computed: that is an error, never an empty string', () => {
    const { run } = active([['=GOOGLEFINANCE("SET")']]);
    expect(() => run(() => SpreadsheetApp.getActive().getActiveSheet().getDataRange().getValues())).toThrow(
      'The value of the formula =GOOGLEFINANCE("SET") in ข้อมูล!A1 is not known here',
    );
  });

  it('come from the top left cell of a merged block, and as nothing from the rest', () => {
    const { run } = active([
      ['a', ''],
      ['', ''],
    ]);
    const seen = run(() => {
      const range = SpreadsheetApp.getActive().getActiveSheet().getRange('A1:B2').merge();
      return [range.getValues(), range.getMergedRanges().map((merged) => merged.getA1Notation())];
    });
    expect(seen).toEqual([
      [
        ['a', ''],
        ['', ''],
      ],
      ['A1:B2'],
    ]);
  });

  it.each([
    [100, 'General', '100'],
    [84.5, '0.00', '84.50'],
    [1234.5, '#,##0.00', '1,234.50'],
    [0.125, '0.0%', '12.5%'],
    ['00123', '@', '00123'],
    [new Date(2024, 0, 5), 'dd/mm/yyyy', '05/01/2024'],
    [true, 'General', 'TRUE'],
    ['', 'General', ''],
  ])('are shown by their number format: %s as %s', (value, format, shown) => {
    const { run } = active([[value]]);
    const display = run((pattern) => {
      const range = SpreadsheetApp.getActive().getActiveSheet().getRange(1, 1).setNumberFormat(pattern);
      return range.getDisplayValues();
    }, format);
    expect(display).toEqual([[shown]]);
  });
});

describe('values that are written', () => {
  it('are read back as they are', () => {
    const { run } = active();
    const back = run(
      (values) => {
        const range = SpreadsheetApp.getActive().getActiveSheet().getRange(1, 1, 2, 2);
        return range.setValues(values).getValues();
      },
      [
        ['ก', 1],
        ["'12", true],
      ] as unknown[][],
    );
    expect(back).toEqual([
      ['ก', 1],
      ['12', true],
    ]);
  });

  it('make a formula when they start with =', () => {
    const { run } = active([[2]]);
    const seen = run(() => {
      const range = SpreadsheetApp.getActive().getActiveSheet().getRange('B1').setValue('=A1*3');
      return [range.getFormulas(), range.getValues()];
    });
    expect(seen).toEqual([[['=A1*3']], [[6]]]);
  });

  it.each([
    [
      [['a']],
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      [['a', 'b'], ['c']],
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    ['a', "The parameters (String) don't match the method signature for Range.setValues."],
  ])('must fit the range: %j', (values, message) => {
    const { run } = active();
    const write = (data: unknown) => {
      SpreadsheetApp.getActive()
        .getActiveSheet()
        .getRange(1, 1, 2, 2)
        .setValues(data as unknown[][]);
    };
    expect(() => run(write, values)).toThrow(message);
  });

  it('are all found good before the first is written', () => {
    const { run } = active([['old', 'old']]);
    const write = () => {
      SpreadsheetApp.getActive()
        .getActiveSheet()
        .getRange(1, 1, 1, 2)
        .setValues([['new', Number.NaN]]);
    };
    expect(() => run(write)).toThrow('A cell cannot hold NaN');
    expect(run(() => SpreadsheetApp.getActive().getActiveSheet().getDataRange().getValues())).toEqual([['old', 'old']]);
  });

  it('cannot hide under a merged cell', () => {
    const { run } = active();
    const write = (text: string) => {
      SpreadsheetApp.getActive()
        .getActiveSheet()
        .getRange('A1:B1')
        .merge()
        .setValues([['a', text]]);
    };
    expect(() => run(write, 'b')).toThrow('B1 is hidden by the merged cell A1:B1');
    expect(() => run(write, '')).not.toThrow();
  });

  it('bring a date format along, unless the cell has one', () => {
    const { run } = active();
    const seen = run(() => {
      const range = SpreadsheetApp.getActive().getActiveSheet().getRange(1, 1, 1, 2);
      range.setNumberFormats([['General', 'd/m/yyyy']]).setValues([[new Date(2026, 8, 30), new Date(2026, 8, 30)]]);
      return [range.getNumberFormats(), range.getDisplayValues()];
    });
    expect(seen).toEqual([[['yyyy-mm-dd', 'd/m/yyyy']], [['2026-09-30', '30/9/2026']]]);
  });
});

describe('notes and looks', () => {
  it('are set and taken away again', () => {
    const { run } = active();
    const seen = run(() => {
      const range = SpreadsheetApp.getActive().getActiveSheet().getRange(1, 1, 1, 2);
      range.setNotes([['ตรวจ', 'ด้วย']]).setBackgrounds([['#FFF2CC', '#ffffff']]);
      const before = [range.getNotes(), range.getBackgrounds()];
      range.setNotes([['', null as unknown as string]]).setBackgrounds([[null, null]]);
      return [before, [range.getNotes(), range.getBackgrounds()]];
    });
    expect(seen).toEqual([
      [[['ตรวจ', 'ด้วย']], [['#fff2cc', '#ffffff']]],
      [[['', '']], [['#ffffff', '#ffffff']]],
    ]);
  });

  it.each([
    ['setNotes', [[25]], "The parameters (Number) don't match"],
    ['setBackgrounds', [['red']], '"red" is not a colour'],
    ['setBackgrounds', [['#fff']], '"#fff" is not a colour'],
    ['setFontWeights', [['heavy']], 'heavy is none of bold, normal, null'],
    ['setHorizontalAlignments', [['middle']], 'middle is none of left, center, right, normal, null'],
  ])('%s refuses %j, where Google says nothing', (method, values, message) => {
    const { run } = active();
    const set = (name: string, data: unknown) => {
      const range = SpreadsheetApp.getActive().getActiveSheet().getRange(1, 1);
      (range as unknown as Record<string, (values: unknown) => void>)[name]?.(data);
    };
    expect(() => run(set, method, values)).toThrow(message);
  });

  it('stay when the content is cleared, and go, but for the number format, with the rest', () => {
    const { run, host } = active([['a']]);
    run(() => {
      const range = SpreadsheetApp.getActive().getActiveSheet().getRange(1, 1);
      range.setNumberFormat('@').setBackground('#ff0000').setFontWeight('bold').setNote('n').clearContent();
    });
    const cell = host.workbook.sheets[0]?.cells.get('1,1');
    expect(cell).toMatchObject({
      value: null,
      note: 'n',
      style: { numberFormat: '@', background: '#ff0000', bold: true },
    });
    run(() => {
      SpreadsheetApp.getActive().getActiveSheet().getRange(1, 1).clear().clearNote();
    });
    expect(cell).toMatchObject({ value: null, note: null, style: { numberFormat: '@' } });
    expect(cell?.style.background).toBeUndefined();
  });

  it('draws borders round a block and between its cells', () => {
    const { run, host } = active();
    run(() => {
      const range = SpreadsheetApp.getActive().getActiveSheet().getRange(1, 1, 1, 2);
      range.setBorder(true, null, false, null, true, null, '#112233', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
    });
    const line = { color: '#112233', style: 'medium' };
    const { cells } = host.workbook.sheets[0] ?? { cells: new Map() };
    expect(cells.get('1,1')?.style.borders).toEqual({ top: line, right: line });
    expect(cells.get('1,2')?.style.borders).toEqual({ top: line, left: line });
  });
});

describe('where a range is', () => {
  it('is told in numbers and in letters', () => {
    const { run } = active();
    const seen = run(() => {
      const range = SpreadsheetApp.getActive().getActiveSheet().getRange('$B$2:D5').offset(1, 1);
      const { getRow, getColumn, getNumRows, getNumColumns, getA1Notation } = range;
      return [getRow(), getColumn(), getNumRows(), getNumColumns(), getA1Notation(), range.getSheet().getName()];
    });
    expect(seen).toEqual([3, 3, 4, 3, 'C3:E6', 'ข้อมูล']);
  });

  it('is lost when its sheet is deleted', () => {
    const { run } = active();
    const use = () => {
      const spreadsheet = SpreadsheetApp.getActive();
      const range = spreadsheet.insertSheet('ชั่วคราว').getRange(1, 1);
      spreadsheet.deleteSheet(range.getSheet());
      return range.getValues();
    };
    expect(() => run(use)).toThrow('not found');
  });
});
