import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GAS_FOLDER } from '../../build/build.ts';
import { withoutExample } from '../../build/withoutExamples.ts';
import { rules } from '../../src/core/rules/index.ts';

test.each([
  [
    'export const a = { id: 1, example: { sheet: ["x"].join() }, b };',
    'export const a = { id: 1, example: undefined, b };',
  ],
  [
    'const a = { example: 1 };\nconst b = { example: { example: 2 } };',
    'const a = { example: undefined };\nconst b = { example: undefined };',
  ],
  ['const a = () => ({ example: 1 });', 'const a = () => ({ example: 1 });'],
  ['const example = 1; const a = { other: { example } };', 'const example = 1; const a = { other: { example } };'],
  ['export function f() { return 1; }', 'export function f() { return 1; }'],
])('%s', (code, expected) => {
  expect(withoutExample(code)).toBe(expected);
});

test('the script holds no rule’s example', () => {
  const script = readFileSync(join(GAS_FOLDER, 'main.js'), 'utf8');
  const lines = rules.flatMap(({ example }) => example.sheet.split('\n').filter((line) => line.length > 40));
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((line) => script.includes(line))).toEqual([]);
});
