import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/globalSetup.ts'],
    setupFiles: ['test/support/drawnExamples.ts'],
    // Apps Script runs in the manifest's time zone, Node in the process's: the same for both, or dates differ.
    env: { TZ: 'Asia/Bangkok' },
    testTimeout: 20_000,
  },
});
