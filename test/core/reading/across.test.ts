import { expect, test } from 'vitest';
import { readScores } from '../../../src/core/reading/readScores.ts';
import { subjectKey } from '../../../src/core/reading/statement.ts';
import { tabOf } from '../../support/tabs.ts';

const codes = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
const numbers = (first: number, count: number) => Array.from({ length: count }, (_, index) => String(first + index));
const table = (label: string, names: readonly string[], ...rows: readonly (readonly string[])[]) => [
  '',
  [label, ...names].join('\t'),
  ...rows.map((row) => row.join('\t')),
];
const read = (...lines: string[]) =>
  readScores([tabOf(['ปี 2567', ...lines].join('\n'))], {
    agency: null,
    agencyAsked: false,
    fiscalYear: null,
    scoreColumns: [],
    source: null,
  });

test('tables of other items, one below the other, are each read', () => {
  const found = read(
    ...table('IIT', codes('i', 15), ['คะแนน', ...numbers(60, 15)]),
    ...table('EIT', codes('e', 9), ['คะแนน', ...numbers(80, 9)]),
    ...table('OIT', codes('o', 4), ['คะแนน', '100', '0', '50', '100']),
  );
  const scores = found.kind === 'read' ? found.sheet.statements : [];
  expect(scores).toHaveLength(28);
  expect(scores.every(({ subject }) => subject.kind === 'item')).toBe(true);
  const byKey = new Map(scores.map(({ subject, parsed }) => [subjectKey(subject), parsed]));
  expect(byKey.get('e9')).toMatchObject({ score: 88_00 });
});

test('two rows of the same items between which nothing decides are asked', () => {
  expect(read(...table('IIT', codes('i', 6), ['ก', ...numbers(60, 6)], ['ข', ...numbers(71, 6)])).kind).toBe(
    'question',
  );
});
