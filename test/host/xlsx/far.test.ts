import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { openWorkbook, saveWorkbook } from '../../../src/host/node/index.ts';
import { sheetOf } from '../inBundle.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const workbook = await saveWorkbook(
  sheetOf([
    ['ข้อ', 'คะแนน'],
    ['i1', 84.24],
  ]),
);

/** The workbook with more in its sheet, after the last row. */
function withRows(rows: string): Uint8Array {
  const zip = new PizZip(workbook);
  zip.file(SHEET, zip.files[SHEET]?.asText().replace('</sheetData>', `${rows}</sheetData>`) ?? '');
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

test.each([
  '<row r="1048576"><c r="XFD1048576" s="0"/></row>',
  '<row r="1048576"><c r="XFD1048576" s="0" t="n"></c></row>',
])(
  'a cell that is only coloured, in the last row and column, does not keep a workbook from opening: %s',
  async (row) => {
    const [sheet] = (await openWorkbook(withRows(row))).sheets;
    expect([sheet?.rows, sheet?.columns, sheet?.cells.get('2,2')?.value]).toEqual([1000, 26, 84.24]);
  },
);

test('a value far below opens, and is still there when the workbook is saved', async () => {
  const opened = await openWorkbook(withRows('<row r="300000"><c r="A300000"><v>5</v></c></row>'));
  const again = await openWorkbook(await saveWorkbook(opened));
  expect(again.sheets[0]?.cells.get('300000,1')?.value).toBe(5);
}, 60_000);

test.each([
  ['a value in the last row of the last column', withRows('<row r="1048576"><c r="XFD1048576"><v>5</v></c></row>')],
  ['a file that unpacks to more than anybody has', withRows(' '.repeat(260 * 1024 * 1024))],
])('%s is refused as too large, which is not the same as broken', async (_, bytes) => {
  await expect(openWorkbook(bytes)).rejects.toMatchObject({ code: 'too-large' });
});
