import { describe, expect, it } from 'vitest';
import { openWorkbook, saveWorkbook, workbookFromRows } from '../../../src/host/index.ts';
import { inBundle } from '../inBundle.ts';

/** A workbook as it comes from a file: what its formulas give is known, though nobody here can compute it. */
const fromFile = async (rows: [string, unknown][]) => {
  const workbook = workbookFromRows([
    { name: 'ก', rows: rows.map(([formula]) => [1, formula]) },
    { name: 'ข', rows: [[2]] },
  ]);
  const cells = workbook.sheets[0]?.cells;
  for (const [index, [, value]] of rows.entries()) Object.assign(cells?.get(`${index + 1},2`) ?? {}, { value });
  workbook.changed.clear();
  return openWorkbook(await saveWorkbook(workbook));
};

const write = (sheet: string, a1: string, value: number) => {
  SpreadsheetApp.getActive().getSheetByName(sheet)?.getRange(a1).setValue(value);
};
const column = () => (SpreadsheetApp.getActive().getSheetByName('ก')?.getRange('B1:B2').getValues() ?? []).flat();

describe('a formula of the file', () => {
  it('keeps the value that it came with while nothing that it looks at changes', async () => {
    const { run } = inBundle(
      await fromFile(
        [
          ['FORECAST(A1:A2)', 42],
          ['A1*10', 99],
        ].map(([f, v]) => [`=${f}`, v]),
      ),
    );
    run(write, 'ข', 'A1', 5);
    expect(run(column)).toEqual([42, 99]);
  });

  it('is computed when what it looks at changes, directly or through others', async () => {
    const { run } = inBundle(
      await fromFile([
        ['=A1*10', 99],
        ['=B1+1', 98],
      ]),
    );
    run(write, 'ก', 'A1', 5);
    expect(run(column)).toEqual([50, 51]);
  });

  it('has no value any more when it would have to be computed and cannot be', async () => {
    const { run } = inBundle(
      await fromFile([
        ['=FORECAST(A1:A2)', 42],
        ['=B1+1', 43],
      ]),
    );
    run(write, 'ก', 'A1', 5);
    expect(() => run(column)).toThrow('The value of the formula =FORECAST(A1:A2) in ก!B1 is not known here');
  });

  it('that cannot even be read may look at its own sheet and at those that it names', async () => {
    const { run } = inBundle(await fromFile([['=SUM(T[x])', 1]]));
    run(write, 'ข', 'A1', 5);
    expect(run(column)).toEqual([1, '']);
    run(write, 'ก', 'D9', 5);
    expect(() => run(column)).toThrow('=SUM(T[x])');
    const other = inBundle(await fromFile([["=SUM(T[x],'ข'!A1)", 2]]));
    other.run(write, 'ข', 'A1', 5);
    expect(() => other.run(column)).toThrow("=SUM(T[x],'ข'!A1)");
  });
});

it('a circle of formulas is an error, not an endless loop', () => {
  const { run } = inBundle();
  const values = run(() => {
    const range = SpreadsheetApp.getActive().getActiveSheet().getRange('A1:C1');
    return range.setFormulas([['=B1', '=C1+1', '=A1']]).getValues();
  });
  expect(values).toEqual([['#REF!', '#REF!', '#REF!']]);
});

it('writes what was computed into the file', async () => {
  const { run, host } = inBundle();
  run(() => {
    SpreadsheetApp.getActive()
      .getActiveSheet()
      .getRange('A1:D1')
      .setValues([[2, '=A1*3', '=B1&""', '=IF(A1>1,"","x")']]);
  });
  const again = inBundle(await openWorkbook(await saveWorkbook(host.workbook)));
  expect(again.run(() => SpreadsheetApp.getActive().getActiveSheet().getDataRange().getValues())).toEqual([
    [2, 6, '6', ''],
  ]);
});
