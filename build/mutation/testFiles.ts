import { readdirSync } from 'node:fs';

const TESTS = 'test/core';
/** What is tested through something else: the lattice's proposals through the rules that make them. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  lattice: ['rules/surveyLattice'],
  settings: ['tabs/settings'],
  tabs: ['handover/log'],
};
/** Laws that are tried on very many drawn agencies: too slow to be asked of each mutant. */
const SLOW = [
  'lattice/simulation',
  'rules/fixes',
  'rules/invariance',
  'rules/silence',
  'rules/plan/planRules',
  'rules/plan/periodFixes',
];

/** The tests by which a folder of the core is judged: its own. */
export function testFilesOf(folder: string): string[] {
  const own = readdirSync(`${TESTS}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file.replace(/\.test\.ts$/, '')}`)
    .sort();
  return [...own.filter((file) => !SLOW.includes(file)), ...(ALSO[folder] ?? [])].map(
    (file) => `${TESTS}/${file}.test.ts`,
  );
}
