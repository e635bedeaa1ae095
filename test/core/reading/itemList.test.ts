import { describe, expect, test } from 'vitest';
import { frameworkOf } from '../../../src/core/framework/frameworks.ts';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { foreignItems, readItemList, writeItems } from '../../../src/core/reading/itemList.ts';

describe('a list of items', () => {
  test.each([
    ['o5; o6', 'o5 o6', ''],
    ['o5;o6', 'o5 o6', ''],
    ['o5/o6', 'o5 o6', ''],
    ['ข้อ ๐๑ ถึง ๐๓ และ o๙', 'o1 o2 o3 o9', ''],
    ['i1-3\ne2', 'i1 i2 i3 e2', ''],
    ['i1, 2, 2', 'i1 i2', ''],
    ['i10 การยืมทรัพย์สิน 2 ครั้ง, i12', 'i10 i12', 'การยืมทรัพย์สิน 2 ครั้ง'],
    ['o6-o1, i1', 'i1', 'o6-o1'],
    ['', '', ''],
  ])('%j names %j, and not %j', (text, codes, unread) => {
    const read = readItemList(text);
    expect([read.codes.join(' '), read.unread.join(' ')]).toEqual([codes, unread]);
  });

  test('is written as short as can be', () => {
    expect(writeItems(['o1', 'o2', 'o3', 'o5', 'o6', 'i1'])).toBe('o1-o3, o5, o6, i1');
  });
});

test('items are foreign to a year that has others of their kind', () => {
  expect(foreignItems(['i1', 'i16', 'o35', 'o36'], fy2567)).toEqual(['i16', 'o36']);
  const fy2569 = frameworkOf(2569);
  expect(fy2569 && foreignItems(['i1', 'o99'], fy2569)).toEqual(['o99']);
});
