import { expect, it } from 'vitest';
import { inBundle, sheetOf } from './inBundle.ts';

it('counts the calls that carry values, each once whatever its size', () => {
  const { host, run } = inBundle(sheetOf([['a', 'b']]));
  run(() => {
    const range = SpreadsheetApp.getActive().getActiveSheet().getRange(1, 1, 1, 2);
    range.getValues();
    range.getNotes();
    range.setValues([[1, 2]]).setBackgrounds([[null, null]]);
    SpreadsheetApp.getActive().insertSheet('ใหม่').setFrozenRows(1);
    SpreadsheetApp.flush();
    range.getA1Notation();
  });
  expect(host.counts).toEqual({ reads: 2, writes: 4, drive: 0 });
  expect(host.log.filter((call) => call.startsWith('Range.'))).toEqual([
    'Range.getValues',
    'Range.getNotes',
    'Range.setValues',
    'Range.setBackgrounds',
    'Range.getA1Notation',
  ]);
  host.resetCounts();
  expect([host.counts, host.log]).toEqual([{ reads: 0, writes: 0, drive: 0 }, []]);
});
