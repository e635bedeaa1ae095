import { readFile } from 'node:fs/promises';
import { bundleAddon } from './bundle.ts';
import { bundlePreviewPage } from './preview.ts';
import { bundlePrograms } from './programs.ts';
import { bundleSidebar } from './sidebar.ts';
import { overBudget, sizeReport } from './size/report.ts';
import { digestOfSources, stamp } from './upToDate.mjs';
import { writeFiles } from './writeFiles.ts';

/** What clasp pushes: its `rootDir`, with the manifest in it, since clasp leaves out one that lies elsewhere. */
export const GAS_FOLDER = 'build/gas';

/** Builds the files that clasp pushes and the local host runs. Gives the sizes of those that have a budget. */
async function buildAddon(): Promise<string[]> {
  const [script, sidebar, manifest] = await Promise.all([bundleAddon(), bundleSidebar(), readFile('appsscript.json')]);
  const bundled = new Map([
    ['main.js', script],
    ['sidebar.html', sidebar],
  ]);
  for (const [name, file] of bundled) {
    const problem = overBudget(name, file);
    if (problem !== null) throw new Error(problem);
  }
  const texts = [...bundled].map(([name, { text }]): [string, string | Uint8Array] => [name, text]);
  await writeFiles(GAS_FOLDER, new Map([...texts, ['appsscript.json', manifest]]));
  return [...bundled].map(([name, file]) => sizeReport(name, file));
}

/** Builds everything that is run: the add-on, the programs on this machine, and the preview's page. Gives the sizes. */
export async function buildAll(): Promise<string[]> {
  const digest = digestOfSources('.');
  const [sizes] = await Promise.all([
    buildAddon(),
    bundlePrograms().then((files) => writeFiles('build/cache/programs', files)),
    bundlePreviewPage().then((files) => writeFiles('build/cache/preview', files)),
  ]);
  stamp('.', digest);
  return sizes;
}
