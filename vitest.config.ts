import { defineConfig } from 'vitest/config';

/** What is pure needs nothing built. */
const PURE = ['test/core/**/*.test.ts'];

export default defineConfig({
  test: {
    setupFiles: ['test/support/drawnExamples.ts'],
    // Apps Script runs in the manifest's time zone, Node in the process's: the same for both, or dates differ.
    env: { TZ: 'Asia/Bangkok' },
    testTimeout: 60_000,
    maxWorkers: '100%',
    // To load the sources anew for each file takes longer than most tests. Nothing of ours remembers anything between two
    // calls; what the tests share on purpose (browser, office, bundle) they share for as long as a worker lives.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'core', include: PURE } },
      {
        extends: true,
        test: {
          name: 'built',
          include: ['test/**/*.test.ts'],
          exclude: PURE,
          globalSetup: ['test/support/globalSetup.ts'],
        },
      },
    ],
  },
});
