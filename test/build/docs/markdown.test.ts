import { expect, test } from 'vitest';
import { code, plain, sheetTable } from '../../../build/docs/markdown.ts';
import { tabOf } from '../../support/tabs.ts';

test.each([
  ['a | b', 'a \\| b'],
  ['*_`[x]', '\\*\\_\\`\\[x\\]'],
  ['a < b', 'a &lt; b'],
  ['one\ntwo', 'one<br>two'],
  ['คะแนน 84.24', 'คะแนน 84.24'],
  ['ผล\u200bการ', 'ผล⟨U+200B⟩การ'],
])('%j shows as it is', (text, markdown) => {
  expect(plain(text)).toBe(markdown);
});

test('a cell’s text stays on its line', () => {
  expect(code('ขั้นที่ 1\nขั้นที่ 2\u200b')).toBe('`ขั้นที่ 1 ⏎ ขั้นที่ 2⟨U+200B⟩`');
});

test('a tab has letters over its columns and numbers before its rows, also where rows are short', () => {
  expect(sheetTable(tabOf('ปี 2567\nข้อ\tคะแนน\n\ni1\t84.24')).split('\n')).toEqual([
    '|   | A | B |',
    '| --- | --- | --- |',
    '| **1** | ปี 2567 |  |',
    '| **2** | ข้อ | คะแนน |',
    '| **3** |  |  |',
    '| **4** | i1 | 84.24 |',
  ]);
});
