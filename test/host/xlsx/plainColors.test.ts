import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre';
import { expect, it } from 'vitest';
import { openWorkbook } from '../../../src/host/index.ts';

it("gives the theme's colours as they look in the file, since the saved file has another theme", async () => {
  const workbook = await openWorkbook(readFileSync(new URL('fixtures/exceljs.xlsx', import.meta.url)));
  const style = (a1: string) => workbook.sheets[0]?.cells.get(a1)?.style;
  expect(style('3,1')?.background).toBe('#e6b9b8');
  expect(style('9,1')?.fontColor).toBe('#ffffff');
  expect(style('6,1')?.borders?.top).toEqual({ style: 'double', color: '#000000' });
  expect(style('4,1')?.background).toBeUndefined();
});

it.each([
  [2, '#ff0000'],
  [10, '#ff0000'],
  [43, '#ffff99'],
  [63, '#333333'],
  [64, undefined],
])('gives the numbered colour %i as %s', async (indexed, background) => {
  const fill = { type: 'pattern', pattern: 'solid', fgColor: { indexed } } as const;
  const cells = new Map([['0,0', { value: 1, style: { fill } }]]);
  const workbook = await openWorkbook(await writeXlsx({ sheets: [{ name: 'ก', cells }] }));
  expect(workbook.sheets[0]?.cells.get('1,1')?.style.background).toBe(background);
});
