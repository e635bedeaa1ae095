import PizZip from 'pizzip';
import { expect, it } from 'vitest';
import { openWorkbook, saveWorkbook } from '../../../src/host/index.ts';
import { inBundle, sheetOf } from '../inBundle.ts';

/** Left, top, right and bottom edge of each note's box, as column or row and pixels. */
const boxes = (file: Uint8Array, sheet: number) =>
  [...(new PizZip(file).file(`xl/drawings/vmlDrawing${sheet}.vml`)?.asText() ?? '').matchAll(/<x:Anchor>(.*?)</g)].map(
    ([, anchor = '']) => anchor.split(',').map(Number),
  );

it('gives a note a box that its text fits into', async () => {
  const { run, host } = inBundle(sheetOf([['a'], ['b']]));
  run(() => {
    const sheet = SpreadsheetApp.getActive().insertSheet('หมายเหตุ').setColumnWidth(2, 500);
    sheet.getRange('A1:A2').setNotes([['สั้น'], ['คะแนนข้อนี้สูงกว่าร้อย '.repeat(12)]]);
  });
  const file = await saveWorkbook(host.workbook);
  expect(boxes(file, 1)).toEqual([]);
  const [short, long] = boxes(file, 2);
  expect(short).toEqual([1, 15, 0, 2, 1, 295, 1, 12]);
  expect((long?.[6] ?? 0) - (long?.[2] ?? 0)).toBeGreaterThan(5);
  const notes = (await openWorkbook(file)).sheets[1]?.cells.get('2,1')?.note;
  expect(notes).toBe('คะแนนข้อนี้สูงกว่าร้อย '.repeat(12));
});

it('leaves no trace of a note that is taken away', async () => {
  const { run, host } = inBundle(sheetOf([['a']]));
  const before = await saveWorkbook(host.workbook);
  run(() => void SpreadsheetApp.getActive().getActiveSheet().getRange('A1:B9').setNote('x').clearNote());
  expect(Buffer.compare(before, await saveWorkbook(host.workbook))).toBe(0);
});
