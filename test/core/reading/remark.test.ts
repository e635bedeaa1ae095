import { describe, expect, test } from 'vitest';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import type { Remark } from '../../../src/core/reading/remark.ts';
import { a1 } from '../../../src/core/table/address.ts';
import type { Tab } from '../../../src/core/table/cell.ts';
import { readScoreSheet } from '../../support/reading.ts';
import { seedTab, tabOf } from '../../support/tabs.ts';

const remarksOf = (tab: Tab) => readScoreSheet([tab], fy2567, null).remarks;

/** `F18 keep i1 i2`; a verdict that is given by name has a `!`. */
function brief({ place, claims }: Remark): string[] {
  return claims.map(({ verdict, items, named }) => `${a1(place)} ${verdict}${named ? '!' : ''} ${items.join(' ')}`);
}

/** Rows of code, score and remark under a heading. */
function table(rows: readonly string[], heading = 'หมายเหตุ'): Tab {
  return tabOf([`ข้อ\tคะแนน\t${heading}`, ...rows].join('\n'));
}

describe('the column of remarks is found by its heading', () => {
  test.each([
    'ข้อบกพร่อง/ข้อแก้ไข/ปรับปรุง/ รักษาระดับ',
    'ข้อบกพร่อง/ข้อแก้ไข/ปรับปรุง/รักษา ระดับ',
    'หมายเหตุ',
    'ข้อเสนอแนะ',
    'ผลการวิเคราะห์',
    'แนวทางการปรับปรุง',
    'Remarks',
  ])('%s', (heading) => {
    expect(remarksOf(table(['i1\t84.24\tรักษาระดับ'], heading)).map(({ text }) => text)).toEqual(['รักษาระดับ']);
  });

  test.each(['ชื่อข้อ', 'รายละเอียด', ''])('and not by another: %j', (heading) => {
    expect(remarksOf(table(['i1\t84.24\tรักษาระดับ'], heading))).toEqual([]);
  });
});

describe('a verdict holds', () => {
  test.each<[string, string[], string[]]>([
    ['for the rows of a merged cell', ['i1\t90\tรักษาระดับ', 'i2\t90\t', 'i3\t90\t'], ['C2 keep i1 i2 i3']],
    [
      'up to the next verdict',
      ['i1\t90\tรักษาระดับ', 'i2\t90\t', 'i3\t60\tต้องปรับปรุง'],
      ['C2 keep i1 i2', 'C4 improve i3'],
    ],
    [
      'up to a verdict of named items',
      ['e3\t90\tรักษาระดับ', 'e4\t90\tข้อ e4 ต้องปรับปรุง', 'e5\t90\t', 'e6\t90\t'],
      ['C2 keep e3', 'C3 improve! e4'],
    ],
    ['through a torn text', ['i1\t90\tรักษาระดับ', 'i2\t90\tและแจ้งเวียน', 'i3\t90\tเมื่อข้อมูลเปลี่ยน'], ['C2 keep i1 i2 i3']],
    ['not for the next instrument', ['i1\t90\tรักษาระดับ', 'i2\t90\t', 'e1\t60\t'], ['C2 keep i1 i2']],
    ['not for a row that says “-”', ['i1\t90\tรักษาระดับ', 'i2\t90\t', 'i3\t60\t-', 'i4\t60\t'], ['C2 keep i1 i2']],
    [
      'for its own row alone where nearly every row has one',
      ['i1\t90\tรักษาระดับ', 'i2\t60\t', 'i3\t90\tรักษาระดับ', 'i4\t90\tรักษาระดับ'],
      ['C2 keep i1', 'C4 keep i3', 'C5 keep i4'],
    ],
    [
      'not for items that it names otherwise',
      ['o6\t0\tรักษาระดับ ข้อ o7 ต้องปรับปรุง', 'o7\t0\t', 'o8\t100\t'],
      ['C2 improve! o7', 'C2 keep o6 o8'],
    ],
    ['not in the next table', ['i1\t90\tรักษาระดับ', 'i2\t90\t', 'ข้อ\tคะแนน\tหมายเหตุ', 'i3\t90\t'], ['C2 keep i1 i2']],
  ])('%s', (_, rows, claims) => {
    expect(remarksOf(table(rows)).flatMap(brief)).toEqual(claims);
  });
});

test('a remark is about the table left of it, where another stands on its right', () => {
  const tab = tabOf(
    'ข้อ\tคะแนน\tหมายเหตุ\tข้อ\tคะแนน\ni1\t90\tรักษาระดับ\to1\t0\ni2\t90\t\to2\t0\ni3\t60\tต้องปรับปรุง\to3\t0',
  );
  expect(remarksOf(tab).flatMap(brief)).toEqual(['C2 keep i1 i2', 'C4 improve i3']);
});

test('a remark may stand left of the score', () => {
  const tab = tabOf('ข้อ\tหมายเหตุ\tคะแนน\ni1\tรักษาระดับ\t90\ni2\t\t90');
  expect(remarksOf(tab).flatMap(brief)).toEqual(['B2 keep i1 i2']);
});

test('the parts of a torn remark have their own cells, and one of them the verdict', () => {
  const remarks = remarksOf(table(['i1\t90\tรักษาระดับ', 'i2\t90\tและแจ้งเวียน', 'i3\t90\t']));
  expect(remarks.map(({ text, items, claims }) => [text, items, claims.length])).toEqual([
    ['รักษาระดับ', ['i1', 'i2', 'i3'], 1],
    ['และแจ้งเวียน', ['i2', 'i3'], 0],
  ]);
});

test('the seed agency’s remarks are read with their issues', () => {
  const remarks = remarksOf(seedTab());
  expect(remarks.flatMap(brief)).toEqual([
    'F18 keep i1 i2 i3 i4 i5 i6',
    'F24 keep e1 e2 e3 e4 e5 e6 e7',
    ...['F31 keep! o11 o12 o13', 'F31 improve! o14'],
    ...['F37 keep i1 i2 i3', 'F40 keep e1 e2 e3', 'F43 improve! e4'],
    ...['F48 keep! o15 o16 o17 o18', 'F51 improve! o16 o17 o30'],
    ...['F55 improve! e9', 'F59 improve! o6', 'F59 improve! o8', 'F59 keep o1 o2 o3 o5 o7 o9 o10'],
    ...['F70 keep i10 i11', 'F72 improve! i12', 'F73 improve o34 o35'],
    ...['F77 improve! i12', 'F77 keep i4 i5 i6'],
    ...['F80 improve! o19', 'F80 improve! o21', 'F80 keep o11 o12 o13 o20 o22'],
    ...['F89 keep i7 i8 i9', 'F92 improve! o19', 'F92 improve! o21', 'F92 keep o18 o20'],
    ...['F98 improve i13 i14 i15', 'F101 keep e7 e8'],
  ]);
  expect(new Set(remarks.map(({ issue }) => issue))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
});
