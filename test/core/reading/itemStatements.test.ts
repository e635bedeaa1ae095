import { expect, test } from 'vitest';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { subjectKey } from '../../../src/core/reading/statement.ts';
import { readTab } from '../../support/reading.ts';
import { tabOf } from '../../support/tabs.ts';

function items(row: string): string[] {
  const { statements } = readTab(tabOf(row), fy2567);
  return statements.map(({ subject, text }) => `${subjectKey(subject)} ${text}`);
}

test.each([
  ['a score that lost its first digit to a zero', 'i1\t06.42', ['i1 06.42']],
  ['the same in Thai digits', 'ข้อ i๑\t๐๖.๔๒', ['i1 ๐๖.๔๒']],
  ['the same as a percentage', 'i1\t06.4%', ['i1 06.4%']],
  ['an item with a zero for its letter', '06\t42', ['o6 42']],
  ['an item with a zero for its letter and its topic', '๐๖. Q&A\t42', ['o6 42']],
])('tells an item from a score: %s', (_case, row, expected) => {
  expect(items(row)).toEqual(expected);
});

test.each(['EIT', 'EIT-', 'EIT.', 'EIT_', 'EIT – '])(
  '%s1 is an item, and no part of EIT, where the list goes on',
  (name) => {
    const list = (count: number) =>
      [1, 2, 3]
        .slice(0, count)
        .map((number) => `${name}${number}\t8${number}`)
        .join('\n');
    expect(items(list(3))).toEqual(['e1 81', 'e2 82', 'e3 83']);
    expect(items(list(2)).map((line) => line.split(' ')[0])).not.toContain('e1');
  },
);
