import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bringUpToDate } from '../../build/upToDate.mjs';

/** The tests run what clasp would push, built from the sources as they are. */
export async function setup(project: TestProject): Promise<() => void> {
  await bringUpToDate('.');
  if (project.vitest.config.watch) rebuildOnChange(project);
  const office = mkdtempSync(join(tmpdir(), 'ita-plan-office-'));
  process.env['ITA_TEST_OFFICE'] = office;
  return () => rmSync(office, { recursive: true, force: true, maxRetries: 9 });
}

/** Tests that wait for a change run again when what they run is built: see the plugin in `vitest.config.ts`. */
function rebuildOnChange(project: TestProject): void {
  // Where the build fails it has said why, and the tests go on with what was built before.
  const build = () => bringUpToDate('.').catch(() => false);
  let last: Promise<unknown> = Promise.resolve();
  const queue = () => {
    last = last.then(build);
    return last;
  };
  project.vitest.vite.watcher.on('all', (_event, file) => {
    if (relative('.', file).split(sep)[0] === 'src') queue();
  });
  project.onTestsRerun(async () => {
    await queue();
  });
}
