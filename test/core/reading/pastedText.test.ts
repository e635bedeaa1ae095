import { expect, test } from 'vitest';
import { pastedTable } from '../../../src/core/reading/pastedText.ts';
import { EMPTY } from '../../../src/core/table/cell.ts';

const cells = (text: string) => pastedTable(text, 'วาง').rows.map((row) => row.map((cell) => cell.text));

test.each([
  ['from a PDF, by gaps of two spaces', 'i1  ทำ งาน', [['i1', 'ทำ งาน']]],
  [
    'from a spreadsheet, by tabs',
    'i1\tทำ งาน  ดี\t84.24\ni2\t\t87',
    [
      ['i1', 'ทำ งาน  ดี', '84.24'],
      ['i2', '', '87'],
    ],
  ],
  ['a title above a table with tabs', 'ผล ปี 2567\ni1\t84', [['ผล ปี 2567'], ['i1', '84']]],
  ['from a PDF, by gaps', 'i1  ทำ งาน   84.24\nรวม', [['i1', 'ทำ งาน', '84.24'], ['รวม']]],
  [
    'from a PDF without gaps, by spaces',
    'i1 84.24\ni2 87',
    [
      ['i1', '84.24'],
      ['i2', '87'],
    ],
  ],
  [
    'a gap at an end parts nothing',
    'i1 84.24  \n  i2 87',
    [
      ['i1', '84.24', ''],
      ['', 'i2', '87'],
    ],
  ],
  ['lines of any system', 'i1\r\ni2\ri3\ni4', [['i1'], ['i2'], ['i3'], ['i4']]],
  ['spaces around a cell', 'i1 \t 84 ', [['i1', '84']]],
])('%s', (_what, text, expected) => {
  expect(cells(text)).toEqual(expected);
});

test('is a tab of that name, of text and empty cells', () => {
  expect(pastedTable('i1\t', 'วาง')).toEqual({ name: 'วาง', rows: [[{ value: 'i1', text: 'i1' }, EMPTY]] });
});
