/**
 * Whether what is built still belongs to the sources. Plain JavaScript, since it runs before anything is built: `bin/`
 * asks it, and so do the tests and the preview.
 */

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** All that a build is made from. */
const SOURCES = ['src', 'build', 'samples', 'appsscript.json', 'package.json', 'package-lock.json'];
/** What builds leave in those folders. */
const MADE = ['build/gas', 'build/site', 'build/cache'];
/** Holds the digest of the sources that were last built, and is written last of all. */
const STAMP = 'build/cache/built';

/**
 * A digest of the sources' names and contents. Contents rather than times: a change of branch touches many files and
 * changes few.
 *
 * @param {string} home the project's folder
 * @returns {string}
 */
export function digestOfSources(home) {
  const digest = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesIn(home, source))) {
    const bytes = readFileSync(join(home, file));
    digest.update(`${file} ${bytes.length}\n`).update(bytes);
  }
  return digest.digest('hex');
}

/**
 * Remembers what was built.
 *
 * @param {string} home
 * @param {string} digest of the sources as they were before the build
 */
export function stamp(home, digest) {
  mkdirSync(dirname(join(home, STAMP)), { recursive: true });
  writeFileSync(join(home, STAMP), digest);
}

/**
 * Builds everything, unless it is already built from the sources as they are.
 *
 * @param {string} home
 * @returns {Promise<boolean>} whether it had to
 * @throws with the build's own words, which it has printed
 */
export async function bringUpToDate(home) {
  if (existsSync(join(home, STAMP)) && readFileSync(join(home, STAMP), 'utf8') === digestOfSources(home)) return false;
  await run(process.execPath, ['--import', 'tsx', 'build/index.ts', '--quiet'], home);
  return true;
}

/**
 * @param {string} home
 * @param {string} path
 * @returns {string[]} the files under it, sorted
 */
function filesIn(home, path) {
  if (MADE.includes(path)) return [];
  if (statSync(join(home, path)).isFile()) return [path];
  const names = readdirSync(join(home, path)).sort();
  return names.flatMap((name) => filesIn(home, `${path}/${name}`));
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<void>}
 */
function run(program, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${args.join(' ')} ended with ${code}`))));
  });
}
