import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What is pure needs nothing built. */
const PURE = ['test/core/**/*.test.ts'];

/** The modules that say where what is built lies. To Vitest they change when it is built anew, and so do the tests. */
const NAMES_WHAT_IS_BUILT = /\/(build\/build|src\/cli\/home)\.ts$/;

export default defineConfig({
  plugins: [
    {
      name: 'changes with what is built',
      transform(_code, id) {
        if (NAMES_WHAT_IS_BUILT.test(id)) this.addWatchFile(resolve('build/cache/built'));
      },
    },
  ],
  test: {
    setupFiles: ['test/support/drawnExamples.ts'],
    // Apps Script runs in the manifest's time zone, Node in the process's: the same for both, or dates differ.
    env: { TZ: 'Asia/Bangkok' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    slowTestThreshold: 5000,
    maxWorkers: '100%',
    // To load the sources anew for each file takes longer than most tests. Nothing of ours remembers anything between two
    // calls; what the tests share on purpose (browser, office, bundle) they share for as long as a worker lives.
    isolate: false,
    // As on Google's servers, a call of the add-on starts in a world of its own, with code that never ran there: to compile
    // it at once, but hardly ever twice, takes a third less than V8's way, which is made for what runs long.
    execArgv: ['--sparkplug', '--interrupt-budget=1000000', '--no-flush-bytecode'],
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
