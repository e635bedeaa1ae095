import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleAddon } from './bundle.ts';
import { bundleSidebar } from './sidebar.ts';

/** What clasp pushes: its `rootDir`, with the manifest in it, since clasp leaves out one that lies elsewhere. */
export const GAS_FOLDER = 'build/gas';

/** Builds the files that clasp pushes and the local host runs. */
export async function buildAddon(folder: string = GAS_FOLDER): Promise<void> {
  const [script, sidebar] = await Promise.all([bundleAddon(), bundleSidebar()]);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all([
    writeFile(join(folder, 'main.js'), script),
    writeFile(join(folder, 'sidebar.html'), sidebar),
    copyFile('appsscript.json', join(folder, 'appsscript.json')),
  ]);
}
