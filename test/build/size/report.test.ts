import { describe, expect, test } from 'vitest';
import { BUDGETS, limitOf } from '../../../build/size/budget.ts';
import { partsOf } from '../../../build/size/parts.ts';
import { overBudget, sizeReport } from '../../../build/size/report.ts';

const parts = [
  { name: 'core/rules', bytes: 134_800 },
  { name: 'preact', bytes: 14_050 },
];

/** The sidebar's, in bytes. */
const LIMIT = BUDGETS['sidebar.html'] ? limitOf(BUDGETS['sidebar.html']) * 1000 : 0;

describe('the report on a built file', () => {
  test('says its size against the budget, and what contributes most', () => {
    expect(sizeReport('sidebar.html', { text: 'ก'.repeat(500), parts })).toMatch(
      /^sidebar\.html: 1\.5 of \d+ KB \(gzip \d\.\d KB\)\n {2}most: core\/rules 134\.8, preact 14\.\d$/,
    );
  });

  test.each([
    ['sidebar.html', LIMIT, false],
    ['sidebar.html', LIMIT + 1, true],
    ['main.js', LIMIT + 1, false],
    ['appsscript.json', 9_000_000, false],
  ])('of %s with %d bytes fails the build: %s', (name, bytes, fails) => {
    expect(overBudget(name, { text: 'x'.repeat(bytes), parts }) !== null).toBe(fails);
  });

  test('beyond the budget says where the budget is', () => {
    expect(overBudget('sidebar.html', { text: 'x'.repeat(LIMIT + 1), parts })).toContain('build/size/budget.ts');
  });
});

describe.each(Object.entries(BUDGETS))('the budget of %s', (_name, budget) => {
  test('grows by lines that give a reason, to its ceiling at most', () => {
    const sizes = budget.grants.map(({ kb }) => kb);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(budget.grants.filter(({ reason }) => reason.trim() === '')).toEqual([]);
    expect(limitOf(budget)).toBeLessThanOrEqual(budget.ceiling);
  });
});

test('what a file is made of is counted by folder and by library, the largest first', () => {
  const inputs = {
    'src/core/rules/item/a.ts': { bytesInOutput: 10 },
    'src/core/rules/index.ts': { bytesInOutput: 5 },
    'src/sidebar/main.tsx': { bytesInOutput: 1 },
    'node_modules/@xmldom/xmldom/lib/dom.js': { bytesInOutput: 20 },
    'node_modules/preact/hooks/dist/hooks.mjs': { bytesInOutput: 3 },
    'node_modules/preact/dist/preact.mjs': { bytesInOutput: 4 },
    'template:plan': { bytesInOutput: 2 },
  };
  const output = { bytes: 45, inputs, imports: [], exports: [] };
  expect(partsOf({ outputs: { 'main.js': output } })).toEqual([
    { name: '@xmldom/xmldom', bytes: 20 },
    { name: 'core/rules', bytes: 15 },
    { name: 'preact', bytes: 7 },
    { name: 'template:plan', bytes: 2 },
    { name: 'sidebar', bytes: 1 },
  ]);
});
