import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWorkbook, type Sheet, saveWorkbook, workbookFromRows } from '../../../../src/host/index.ts';
import { rectOf } from '../../../../src/host/workbook/rect.ts';
import { inBundle, sheetOf } from '../../inBundle.ts';

const remove = (row: number) => void SpreadsheetApp.getActive().getActiveSheet().deleteRow(row);
const values = () => SpreadsheetApp.getActive().getActiveSheet().getDataRange().getValues();

describe('a row that is deleted', () => {
  it('lets the rows below move up, with notes, formats, heights and all', () => {
    const { run, host } = inBundle(sheetOf([['หัว'], ['หนึ่ง'], ['สอง'], ['สาม']]));
    run(() => {
      const sheet = SpreadsheetApp.getActive().getActiveSheet();
      sheet.getRange('A3').setNote('ของสอง').setBackground('#ff0000').setNumberFormat('@');
      sheet.getRange('B4:C4').merge();
      sheet.setFrozenRows(1);
    });
    run(remove, 2);
    expect(run(values)).toEqual([['หัว'], ['สอง'], ['สาม']]);
    const looks = run(() => {
      const range = SpreadsheetApp.getActive().getActiveSheet().getRange('A2');
      return [range.getNotes(), range.getBackgrounds(), range.getNumberFormats()];
    });
    expect(looks).toEqual([[['ของสอง']], [['#ff0000']], [['@']]]);
    expect(host.workbook.sheets[0]).toMatchObject({ rows: 999, frozenRows: 1, merges: [rectOf(3, 2, 1, 2)] });
    run(remove, 1);
    expect(host.workbook.sheets[0]).toMatchObject({ rows: 998, frozenRows: 0 });
    expect(host.counts.writes).toBeGreaterThan(0);
  });

  it('lets formulas on every tab follow their cells, and computes those that lost one', () => {
    const workbook = workbookFromRows([
      { name: 'แผน', rows: [[1], [2], [4], ['=SUM(A1:A3)'], ['=A2']] },
      { name: 'สรุป', rows: [['=SUM(แผน!A1:A3)+แผน!A3', '=A3'], [], [9]] },
    ]);
    const { run } = inBundle(workbook);
    const all = () =>
      SpreadsheetApp.getActive()
        .getSheets()
        .map((sheet) => [sheet.getDataRange().getValues(), sheet.getDataRange().getFormulas()]);
    run(all);
    run(remove, 2);
    expect(run(all)).toEqual([
      [
        [[1], [4], [5], ['#REF!']],
        [[''], [''], ['=SUM(A1:A2)'], ['=#REF!']],
      ],
      [
        [
          [9, 9],
          ['', ''],
          [9, ''],
        ],
        [
          ['=SUM(แผน!A1:A2)+แผน!A2', '=A3'],
          ['', ''],
          ['', ''],
        ],
      ],
    ]);
  });

  it('lets names and rules of conditional formatting follow', () => {
    const { run, host } = inBundle(sheetOf([[1], [2], [3], [4]]));
    run(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      const sheet = spreadsheet.getActiveSheet();
      spreadsheet.setNamedRange('below', sheet.getRange('A3:A4'));
      spreadsheet.setNamedRange('around', sheet.getRange('A1:A4'));
      const rule = (area: string, formula: string) =>
        SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied(formula)
          .setBackground('#ff0000')
          .setRanges([sheet.getRange(area)])
          .build();
      sheet.setConditionalFormatRules([
        rule('A1:A4', '=$A1>2'),
        rule('A2:A4', '=$A2>2'),
        rule('A3:A4', '=$A3>2'),
        rule('A2', '=TRUE'),
      ]);
    });
    run(remove, 2);
    expect(host.workbook.namedRanges.map(({ name, rect }) => [name, rect])).toEqual([
      ['below', rectOf(2, 1, 2)],
      ['around', rectOf(1, 1, 3)],
    ]);
    expect(host.workbook.sheets[0]?.rules.map(({ ranges, formula }) => [ranges, formula])).toEqual([
      [[rectOf(1, 1, 3)], '=$A1>2'],
      [[rectOf(2, 1, 2)], '=$A2>2'],
      [[rectOf(2, 1, 2)], '=$A2>2'],
    ]);
  });

  it('is gone from the file too, where rules, validations and heights have moved', async () => {
    const workbook = sheetOf([['หัว'], ['ก'], ['ข'], ['ค']]);
    const sheet = workbook.sheets[0] as Sheet;
    sheet.origin = {
      dataValidations: [{ type: 'list', values: ['ข', 'ค'], range: 'A3:A4' }],
      rowDefs: new Map([[2, { height: 40 }]]),
      autoFilter: { range: 'A1:A4' },
    };
    sheet.rules = [{ ranges: [rectOf(3, 1, 2)], formula: '=$A3="ค"', look: { background: '#00ff00' } }];
    const { run, host } = inBundle(await openWorkbook(await saveWorkbook(workbook)));
    run(remove, 2);
    const again = (await openWorkbook(await saveWorkbook(host.workbook))).sheets[0] as Sheet;
    expect(again.rules).toMatchObject([{ ranges: [rectOf(2, 1, 2)], formula: '=$A2="ค"' }]);
    expect(again.validations).toMatchObject([{ ranges: [rectOf(2, 1, 2)], choices: ['ข', 'ค'] }]);
    const origin = again.origin as { rowDefs: Map<number, { height?: number }>; autoFilter: object };
    expect(origin.rowDefs.get(1)?.height).toBe(40);
    expect(origin.autoFilter).toMatchObject({ range: 'A1:A3' });
  });

  it.each([
    [0, 'Those rows are out of bounds.'],
    [1001, 'Those rows are out of bounds.'],
    [1.5, 'Those rows are out of bounds.'],
  ])('cannot be row %d', (row, message) => {
    expect(() => inBundle().run(remove, row)).toThrow(message);
  });

  it('is not the last that is not frozen', () => {
    const workbook = sheetOf([['a'], ['b']]);
    Object.assign(workbook.sheets[0] ?? {}, { rows: 2, frozenRows: 1 });
    expect(() => inBundle(workbook).run(remove, 2)).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
  });

  it.each<[string, (sheet: Sheet) => void, string]>([
    ['a merged cell goes through', (sheet) => sheet.merges.push(rectOf(1, 1, 3)), 'goes through a merged cell'],
    ['pictures hang on', (sheet) => Object.assign(sheet, { origin: { images: [{}] } }), 'A sheet with images'],
    [
      'a rule of an unknown kind starts at',
      (sheet) => sheet.rules.push({ ranges: [rectOf(2, 1, 3)], formula: null, look: {} }),
      'of an unknown kind cannot move',
    ],
  ])('is none that %s, and then nothing changes', (_, prepare, message) => {
    const workbook = sheetOf([['a'], ['b'], ['=A2']]);
    prepare(workbook.sheets[0] as Sheet);
    const { run } = inBundle(workbook);
    expect(() => run(remove, 2)).toThrow(message);
    expect(run(values)).toEqual([['a'], ['b'], ['b']]);
  });

  it('is not all of a name', () => {
    const { run } = inBundle(sheetOf([['a'], ['b']]));
    run(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      spreadsheet.setNamedRange('one', spreadsheet.getActiveSheet().getRange('A2:C2'));
    });
    expect(() => run(remove, 2)).toThrow('The row is all of the named range "one"');
  });
});

it('changes no value of a formula that did not look at it', () => {
  const reference = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 3 }));
  const formula = reference.map(([row, more]) => ({ row, last: row + more, text: `=SUM(A${row}:A${row + more})` }));
  fc.assert(
    fc.property(
      fc.array(formula, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 12 }),
      (formulas, gone) => {
        const rows = Array.from({ length: 12 }, (_, index) => [2 ** index, formulas[index]?.text ?? '']);
        const { run } = inBundle(sheetOf(rows));
        const read = (count: number) =>
          SpreadsheetApp.getActive().getActiveSheet().getRange(1, 1, count, 2).getValues();
        const before = run(read, rows.length);
        run(remove, gone);
        const after = run(read, rows.length - 1);
        const expected = before.flatMap(([number, sum], index) => {
          const { row = 0, last = 0 } = formulas[index] ?? {};
          if (index === gone - 1) return [];
          if (gone < row || gone > last) return [[number, sum]];
          return [[number, row === last ? '#REF!' : sum - 2 ** (gone - 1)]];
        });
        expect(after).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});
