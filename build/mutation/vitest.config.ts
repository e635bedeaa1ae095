import { defineConfig } from 'vitest/config';

const folder = process.env['ITA_MUTATED'] ?? '*';
/** What is tested through something else: the lattice's proposals through the rules that make them. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  lattice: ['rules/surveyLattice'],
  settings: ['tabs/settings'],
};

/** The tests of the folder whose mutants are judged (see `index.ts`), but for those that draw thousands of agencies. */
// biome-ignore lint/style/noDefaultExport: Vitest asks for it.
export default defineConfig({
  test: {
    include: [`${folder}/**/*`, ...(ALSO[folder] ?? [])].map((tests) => `test/core/${tests}.test.ts`),
    exclude: ['lattice/simulation', 'rules/{fixes,invariance,silence}'].map((tests) => `test/core/${tests}.test.ts`),
    setupFiles: ['build/mutation/fewExamples.ts'],
    env: { TZ: 'Asia/Bangkok' },
    testTimeout: 20_000,
  },
});
