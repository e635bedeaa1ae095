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
      ['i1', '84.24'],
      ['i2', '87'],
    ],
  ],
  [
    'words stay together, numbers come apart',
    'i1 ทำ งาน 84.24 คะแนน\ni2 80.10 87',
    [
      ['i1 ทำ งาน', '84.24 คะแนน'],
      ['i2', '80.10', '87'],
    ],
  ],
  [
    'titles and headings above them',
    'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567\nข้อ ปี66 ปี67\ni1 80.10 84.24',
    [['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567'], ['ข้อ', 'ปี66', 'ปี67'], ['i1', '80.10', '84.24']],
  ],
  [
    'a number that is part of the words',
    'แบบวัด IIT ข้อที่ 1\no 14\nโทร 043 256700',
    [['แบบวัด IIT ข้อที่ 1'], ['o 14'], ['โทร 043 256700']],
  ],
  ['the name of an indicator', 'ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ ๙๐.๕๐ คะแนน', [['ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่', '๙๐.๕๐ คะแนน']]],
  [
    'from a chat, by pipes',
    '| ข้อ | คะแนน |\n|---|---|\n| i1 | 84.24 |',
    [
      ['ข้อ', 'คะแนน'],
      ['i1', '84.24'],
    ],
  ],
  [
    'by semicolons, with decimal commas',
    'i1;84,24\ni2;87',
    [
      ['i1', '84,24'],
      ['i2', '87'],
    ],
  ],
  [
    'by commas after the codes',
    'i1, 84.24\ni2, 87',
    [
      ['i1', '84.24'],
      ['i2', '87'],
    ],
  ],
  [
    'by spaces, with decimal commas',
    'i1 84,24\ni2 87,10',
    [
      ['i1', '84,24'],
      ['i2', '87,10'],
    ],
  ],
  [
    'in lines of their own: code, wording, score',
    'IIT\nI1\nทำงาน ตามขั้นตอน\n84.24\nI2\nเท่าเทียม\nกัน\n87.27\n\nข้อ i๓\n๑๐๐\nI4',
    [['IIT'], ['I1', 'ทำงาน ตามขั้นตอน', '84.24'], ['I2', 'เท่าเทียม กัน', '87.27'], ['ข้อ i๓', '', '๑๐๐'], ['I4', '', '']],
  ],
  [
    'a word processor’s cells of several lines: each begins where the one before ends',
    'ข้อ\tเรื่อง\tคะแนน\ni1\ni2\tหนึ่ง\nสอง\t84.24\n87.27\ne1\tสาม\t90',
    [
      ['ข้อ', 'เรื่อง', 'คะแนน'],
      ['i1\ni2', 'หนึ่ง\nสอง', '84.24\n87.27'],
      ['e1', 'สาม', '90'],
    ],
  ],
  [
    'a spreadsheet’s cells of several lines, in quotes',
    '"i1\ni2"\t"84\n85"\ni3\t"ที่ ""ดี"""',
    [
      ['i1\ni2', '84\n85'],
      ['i3', 'ที่ "ดี"'],
    ],
  ],
  [
    'a remark that goes on in the next line',
    'i1\t84\tดี\nมาก\ni2\t85\tดี',
    [['i1', '84', 'ดี'], ['มาก'], ['i2', '85', 'ดี']],
  ],
  ['two such items, which may be chance', 'i1\n84.24\ni2\n87', [['i1'], ['84.24'], ['i2'], ['87']]],
  ['lines of any system', 'i1\r\ni2\ri3\ni4', [['i1'], ['i2'], ['i3'], ['i4']]],
  ['spaces around a cell', 'i1 \t 84 ', [['i1', '84']]],
])('%s', (_what, text, expected) => {
  expect(cells(text)).toEqual(expected);
});

test('is a tab of that name, of text and empty cells', () => {
  expect(pastedTable('i1\t', 'วาง')).toEqual({ name: 'วาง', rows: [[{ value: 'i1', text: 'i1' }, EMPTY]] });
});
