import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textEntry } from '../../../src/addon/sheet/textEntry.ts';
import { entryOf } from '../../../src/host/workbook/entry.ts';

test.each([
  ['84.24', '@', '84.24'],
  ['1/10/2567', '@', '1/10/2567'],
  ['ข้อ i๑', '@', 'ข้อ i๑'],
  ['', '@', ''],
  ['=1+1', 'General', "'=1+1"],
  ["'ผล ITA'!E24", 'General', "''ผล ITA'!E24"],
  ['-1', 'General', "'-1"],
  ['＝1+1', 'General', "'＝1+1"],
])('%j is entered with the format %s as %j', (text, format, value) => {
  expect(textEntry(text)).toEqual({ format, value });
});

test('any text that is entered so is the text in the cell, and never a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { format, value } = textEntry(text);
      expect(entryOf(value, format)).toEqual({ value: text === '' ? null : text, formula: null });
    }),
  );
});
