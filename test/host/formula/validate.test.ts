import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../src/host/index.ts';
import { inBundle } from '../inBundle.ts';

const workbook = await openWorkbook(readFileSync(new URL('../xlsx/fixtures/exceljs.xlsx', import.meta.url)));

describe('the validation of a cell of the user', () => {
  const write = (a1: string, value: unknown) => {
    SpreadsheetApp.getActive().getSheets()[0]?.getRange(a1).setValue(value);
  };

  it.each([
    ['C3', 0],
    ['C3', 100],
    ['C3', ''],
    ['C4', 150],
    ['B5', 'ใช่'],
    ['B6', 'ค'],
  ])('lets %s be %j', (a1, value) => {
    expect(() => inBundle(workbook).run(write, a1, value)).not.toThrow();
  });

  it.each([
    ['C3', 100.5],
    ['C3', 'ก'],
    ['B5', 'อาจจะ'],
    ['B6', 'ง'],
  ])('does not let %s be %j', (a1, value) => {
    const message = `The data you entered in cell ${a1} violates the data validation rules set on this cell.`;
    expect(() => inBundle(workbook).run(write, a1, value)).toThrow(message);
  });
});
