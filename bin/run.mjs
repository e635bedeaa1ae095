import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bringUpToDate } from '../build/upToDate.mjs';

const HOME = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs one of the programs in `build/programs.ts`, built anew if the sources changed. Relative paths mean where the user
 * stands: npm goes to the project's folder first and says in INIT_CWD where it was.
 *
 * @param {'plan' | 'preview'} program
 */
export async function run(program) {
  const { npm_package_json: script, INIT_CWD: before } = process.env;
  if (before && script === join(HOME, 'package.json')) process.chdir(before);
  await bringUpToDate(HOME);
  await import(pathToFileURL(join(HOME, `build/cache/programs/${program}.mjs`)).href);
}
