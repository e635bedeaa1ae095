import { defineConfig } from 'vitest/config';

/** `npm run simulate`: the laws that a normal run tries on few examples, on as many as it takes to tell shares apart. */
export default defineConfig({
  test: {
    include: [
      'test/core/claims/claims.test.ts',
      'test/core/lattice/simulation.test.ts',
      'test/core/rules/{fixes,invariance,silence}.test.ts',
      'test/core/rules/plan/planRules.test.ts',
    ],
    env: { TZ: 'Asia/Bangkok', ITA_AGENCIES: '400', ITA_WORKBOOKS: '30' },
    maxWorkers: '100%',
  },
});
