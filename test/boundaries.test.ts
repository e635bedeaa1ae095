import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const DOM = ['document', 'window', 'localStorage'];
const NODE = ['process', 'Buffer', '__dirname'];
const GOOGLE = ['SpreadsheetApp', 'Drive', 'Utilities'];
/** What Apps Script's V8 has not, though every browser and Node have it. */
const TIMERS = ['setTimeout', 'URL', 'TextEncoder', 'atob', 'fetch', 'crypto'];

/** Which of the names the compiler refuses in a project, under the project's own settings. */
function refused(project: string, names: readonly string[]): string[] {
  // Inside the checkout, so that types are found as the project finds them.
  const folder = mkdtempSync('build/cache-boundaries-');
  try {
    writeFileSync(join(folder, 'names.ts'), names.map((name) => `export const use_${name} = ${name};`).join('\n'));
    const options = {
      composite: false,
      noEmit: true,
      emitDeclarationOnly: false,
      rootDir: '../..',
      declaration: false,
    };
    const config = {
      extends: `../../${project}/tsconfig.json`,
      compilerOptions: options,
      include: ['names.ts'],
      references: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const { stdout } = spawnSync('node_modules/.bin/tsc', ['--project', folder, '--pretty', 'false'], {
      encoding: 'utf8',
    });
    return names.filter((name) => new RegExp(`Cannot find name '${name}'`).test(stdout));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each([
  ['src/core', [...DOM, ...NODE, ...GOOGLE, ...TIMERS, 'console'], []],
  ['src/addon', [...DOM, ...NODE, ...TIMERS], GOOGLE],
  ['src/host', [...DOM, ...NODE, 'setTimeout', 'URL', 'fetch'], []],
  ['src/host/node', DOM, NODE],
  ['src/cli', DOM, NODE],
])(
  '%s does not compile with names that it must not know',
  (project, foreign, own) => {
    expect(refused(project, [...foreign, ...own])).toEqual(foreign);
  },
  60_000,
);
