import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { openWorkbook, saveWorkbook } from '../../../src/host/index.ts';
import { CellError, UNKNOWN } from '../../../src/host/workbook/model.ts';
import { fromFileFormula, toFileFormula } from '../../../src/host/xlsx/formulas.ts';
import { sheetOf } from '../inBundle.ts';

describe('functions younger than the file format', () => {
  it.each([
    ['IFS(A1>1,"IFS(",TRUE,IFNA(B1,0))', '_xlfn.IFS(A1>1,"IFS(",TRUE,_xlfn.IFNA(B1,0))'],
    ["FILTER('IFS('!A1:A9,TRUE)", "_xlfn._xlws.FILTER('IFS('!A1:A9,TRUE)"],
    ['IF(COUNTIFS(A1:A9,1)>1,1,2)', 'IF(COUNTIFS(A1:A9,1)>1,1,2)'],
  ])('%s stands in the file as %s', (formula, inFile) => {
    expect(toFileFormula(formula)).toBe(inFile);
    expect(toFileFormula(inFile)).toBe(inFile);
    expect(fromFileFormula(inFile)).toBe(formula);
  });

  it('keep a prefix that nobody here knows', () => {
    expect(fromFileFormula('_xlfn.LAMBDA(x,x)')).toBe('_xlfn.LAMBDA(x,x)');
  });
});

describe('formulas of a file', () => {
  it('come with their results', async () => {
    const workbook = await openWorkbook(readFileSync(new URL('fixtures/exceljs.xlsx', import.meta.url)));
    const cell = (a1: string) => workbook.sheets[0]?.cells.get(a1);
    expect(cell('3,4')).toMatchObject({ formula: 'C3*2', value: 27 });
    expect(cell('9,4')).toMatchObject({ formula: 'C9*2', value: 81 });
    expect(cell('22,4')).toMatchObject({ formula: 'IF(C3>0,"มี","")', value: 'มี' });
    expect(cell('23,4')).toMatchObject({ formula: '1/0', value: new CellError('#DIV/0!') });
    expect(cell('24,4')).toMatchObject({ formula: 'TRUE()', value: true });
    expect(cell('25,4')).toMatchObject({ formula: 'DATE(2024,1,5)', value: 45296 });
  });

  it('are written with theirs, and without one that is not known', async () => {
    const workbook = sheetOf([['=1+1', '=UNHEARD()']]);
    const unknown = workbook.sheets[0]?.cells.get('1,2');
    Object.assign(workbook.sheets[0]?.cells.get('1,1') ?? {}, { value: 2 });
    Object.assign(unknown ?? {}, { value: UNKNOWN });
    const file = await saveWorkbook(workbook);
    const [sheet] = (await readXlsx(file)).sheets;
    expect([sheet?.cells?.get('0,0')?.formulaResult, sheet?.cells?.get('0,1')?.formulaResult]).toEqual([2, null]);
    expect((await openWorkbook(file)).sheets[0]?.cells.get('1,2')?.value).toBe(UNKNOWN);
  });
});
