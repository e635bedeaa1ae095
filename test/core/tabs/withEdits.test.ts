import { expect, test } from 'vitest';
import { formula, text, whole } from '../../../src/core/tabs/tabView.ts';
import { withEdits } from '../../../src/core/tabs/withEdits.ts';
import { tabOf } from '../../support/tabs.ts';

const shown = (...edits: Parameters<typeof withEdits>[1]) =>
  withEdits(tabOf('ก\tข\nค\tง'), edits).rows.map((row) => row.map(({ value }) => value));

test('what is written stands where it was written, all else stays', () => {
  expect(shown({ row: 2, column: 2, cells: [[text('ใหม่'), whole(0)]] })).toEqual([
    ['ก', 'ข'],
    ['ค', 'ใหม่', 0],
  ]);
});

test('several rows may be written, also below and to the right of all others', () => {
  expect(shown({ row: 3, column: 2, cells: [[text('จ')], [text('ฉ')]] })).toEqual([
    ['ก', 'ข'],
    ['ค', 'ง'],
    [null, 'จ'],
    [null, 'ฉ'],
  ]);
});

test('nothing, no text and a formula leave a cell empty', () => {
  const tab = withEdits(tabOf('ก\tข\tค'), [{ row: 1, column: 1, cells: [[whole(null), text(''), formula('1+1')]] }]);
  expect(tab.rows).toEqual([Array(3).fill({ value: null, text: '' })]);
});
