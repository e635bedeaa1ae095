import { describe, expect, test } from 'vitest';
import { tableOn } from '../../../../src/core/ownTable/readTable.ts';
import { measuresTable } from '../../../../src/core/tabs/measures/measuresTable.ts';
import { readMeasures, unreadMeasures } from '../../../../src/core/tabs/measures/readMeasures.ts';
import { tab, tabOf } from '../../../support/tabs.ts';

const titles = (lines: readonly string[]) => readMeasures(tabOf(lines.join('\n'))).map(({ measure }) => measure.title);

describe('a plan is read under renamed headings', () => {
  test.each(['มาตรการ', 'ชื่อมาตรการ', 'โครงการ/กิจกรรม'])('%s', (heading) => {
    expect(titles([`รหัส\tประเด็นที่\t${heading}`, 'a\t4\tทำคู่มือ'])).toEqual(['ทำคู่มือ']);
  });

  test('below a title that reads like a heading', () => {
    const lines = ['มาตรการ', '', 'ประเด็น\tมาตรการ\tขั้นตอน\tข้อ', '4\tทำคู่มือ\tร่าง\ti10'];
    expect(tableOn(measuresTable, tabOf(lines.join('\n')))?.parts).toMatchObject([
      { headingRow: 3, columns: { issue: 1, title: 2, steps: 3, items: 4 }, rows: [4] },
    ]);
    expect(titles(lines)).toEqual(['ทำคู่มือ']);
  });

  test('and under the one heading alone', () => {
    expect(titles(['มาตรการ', 'ทำคู่มือ'])).toEqual(['ทำคู่มือ']);
  });
});

describe('a plan without headings is unread at its first cell', () => {
  test.each([
    [
      'where they were renamed',
      [
        ['รหัส', 'ประเด็นที่', 'เรื่อง'],
        ['a', '4', 'ทำคู่มือ'],
      ],
      true,
    ],
    ['where they were deleted', [[], ['a', '4', 'ทำคู่มือ']], true],
    [
      'but not where it has them',
      [
        ['ประเด็นที่', 'มาตรการ'],
        ['4', 'ทำคู่มือ'],
      ],
      false,
    ],
    ['nor where it has nothing at all', [['', ' '], []], false],
  ])('%s', (_case, rows, unread) => {
    expect(unreadMeasures(tab(rows, 'มาตรการ'))).toEqual(unread ? { tab: 'มาตรการ', row: 1, column: 1 } : null);
  });
});

test.each([
  ['o5; o6', ['o5', 'o6']],
  ['ข้อ o๕ ถึง o๗ และ e9', ['o5', 'o6', 'o7', 'e9']],
  ['i10:การยืม, i12 การตรวจ', ['i12', 'i10']],
  ['i10\ni12', ['i10', 'i12']],
  ['ทุกข้อ', []],
])('the items %j are %j', (text, items) => {
  const [first] = readMeasures(
    tab([
      ['มาตรการ', 'ข้อ'],
      ['ทำคู่มือ', text],
    ]),
  );
  expect(first?.measure.items).toEqual(items);
});

test('only an empty issue is that of the row above; one that cannot be read is none', () => {
  const rows = [
    ['ประเด็น', 'มาตรการ'],
    ['4', 'ก'],
    ['', 'ข'],
    ['อื่น ๆ', 'ค'],
    ['', 'ง'],
    ['สอง', 'จ'],
  ];
  expect(readMeasures(tab(rows)).map(({ measure, unreadIssue }) => [measure.issue, unreadIssue])).toEqual([
    ...[
      [4, undefined],
      [4, undefined],
      [0, 'อื่น ๆ'],
      [0, 'อื่น ๆ'],
      [2, undefined],
    ],
  ]);
});

test('where the rows were sorted with their heading, one that names no issue is nobody’s, and not that of the row above', () => {
  const rows = readMeasures(
    tab([
      ['asset-register', '4', 'จัดทำทะเบียน', 'ร่าง'],
      ['own-1', '', 'ทำคู่มือ', 'ร่าง'],
      ['รหัส', 'ประเด็นที่', 'มาตรการ/โครงการ/กิจกรรม', 'ขั้นตอน/วิธีปฏิบัติ'],
      ['own-2', '5', 'ปรับเว็บไซต์', 'ร่าง'],
    ]),
  );
  expect(rows.map(({ measure, row, unreadIssue }) => [row, measure.issue, unreadIssue])).toEqual([
    [1, 4, undefined],
    [2, 0, ''],
    [4, 5, undefined],
  ]);
});
