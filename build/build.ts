import { readFile } from 'node:fs/promises';
import { bundleAddon } from './bundle.ts';
import { bundlePreviewPage } from './preview.ts';
import { bundlePrograms } from './programs.ts';
import { bundleSidebar } from './sidebar.ts';
import { digestOfSources, stamp } from './upToDate.mjs';
import { writeFiles } from './writeFiles.ts';

/** What clasp pushes: its `rootDir`, with the manifest in it, since clasp leaves out one that lies elsewhere. */
export const GAS_FOLDER = 'build/gas';

/** Builds the files that clasp pushes and the local host runs. */
async function buildAddon(): Promise<void> {
  const [script, sidebar, manifest] = await Promise.all([bundleAddon(), bundleSidebar(), readFile('appsscript.json')]);
  await writeFiles(
    GAS_FOLDER,
    new Map<string, string | Uint8Array>([
      ['main.js', script],
      ['sidebar.html', sidebar],
      ['appsscript.json', manifest],
    ]),
  );
}

/** Builds everything that is run: the add-on, the programs on this machine, and the preview's page. */
export async function buildAll(): Promise<void> {
  const digest = digestOfSources('.');
  await Promise.all([
    buildAddon(),
    bundlePrograms().then((files) => writeFiles('build/cache/programs', files)),
    bundlePreviewPage().then((files) => writeFiles('build/cache/preview', files)),
  ]);
  stamp('.', digest);
}
