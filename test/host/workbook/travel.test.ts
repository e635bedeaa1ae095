import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cellAt, openWorkbook, saveWorkbook, workbookFromRows } from '../../../src/host/index.ts';
import { CellError, type CellValue, UNKNOWN } from '../../../src/host/workbook/model.ts';
import { copyWorkbook } from '../../../src/host/workbook/travel.ts';
import { SAMPLE } from '../../support/addonHost.ts';

test('a workbook that went to another world and came back is the same, to the byte of its file', async () => {
  const workbook = await openWorkbook(readFileSync(SAMPLE));
  const copy = copyWorkbook(workbook);
  expect(copy).toEqual(workbook);
  expect(copy.sheets).toContain(copy.activeSheet);
  expect(Buffer.compare(await saveWorkbook(copy), await saveWorkbook(workbook))).toBe(0);
});

test('errors and values that nobody knows arrive as what they are, and stay what they were', () => {
  const workbook = workbookFromRows([{ name: 'ก', rows: [['', '']] }]);
  const values: CellValue[] = [new CellError('#N/A'), UNKNOWN];
  const cells = (of: typeof workbook) => [1, 2].map((column) => of.sheets[0] && cellAt(of.sheets[0], 1, column)?.value);
  for (const [index, cell] of [...(workbook.sheets[0]?.cells.values() ?? [])].entries())
    cell.value = values[index] ?? null;
  const copy = copyWorkbook(workbook);
  expect(cells(copy)).toEqual(values);
  expect(cells(copy)[0]).toBeInstanceOf(CellError);
  expect(cells(workbook)).toEqual(values);
});
