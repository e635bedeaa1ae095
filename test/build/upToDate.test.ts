import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { bringUpToDate, digestOfSources, stamp } from '../../build/upToDate.mjs';

let home: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
}

/** A project whose build leaves a file, or fails. */
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ita-plan-built-'));
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'));
  for (const path of ['appsscript.json', 'package-lock.json']) write(path, '{}');
  write('package.json', '{"type":"module"}');
  write('src/core/a.ts', 'a');
  write('samples/a.xlsx', 'a');
  write('build/index.ts', `import { writeFileSync } from 'node:fs'; writeFileSync('build/cache/made', 'made');`);
  mkdirSync(join(home, 'build/cache'));
});

describe('the digest of the sources', () => {
  test.each([
    ['a file that changed', () => write('src/core/a.ts', 'b')],
    ['a new file', () => write('src/new/b.ts', '')],
    ['a file that went', () => rmSync(join(home, 'src/core/a.ts'))],
    ['another build', () => write('build/index.ts', '')],
    ['other libraries', () => write('package-lock.json', '{"a":1}')],
    ['a file of another name', () => renameSync(join(home, 'src/core/a.ts'), join(home, 'src/core/b.ts'))],
  ])('tells %s', (_what, change) => {
    const before = digestOfSources(home);
    change();
    expect(digestOfSources(home)).not.toBe(before);
  });

  test.each([
    ['what was built', () => write('build/gas/main.js', 'x')],
    ['what was remembered', () => write('build/cache/programs/plan.mjs', 'x')],
    ['a test', () => write('test/a.test.ts', 'x')],
    ['a file that was only touched', () => utimesSync(join(home, 'src/core/a.ts'), new Date(0), new Date(0))],
  ])('is the same after %s', (_what, change) => {
    const before = digestOfSources(home);
    change();
    expect(digestOfSources(home)).toBe(before);
  });
});

describe('bringing up to date', () => {
  const made = () => existsSync(join(home, 'build/cache/made'));

  test('builds where nothing was built yet', async () => {
    expect([await bringUpToDate(home), made()]).toEqual([true, true]);
  });

  test('does nothing where the sources are as they were', async () => {
    stamp(home, digestOfSources(home));
    expect([await bringUpToDate(home), made()]).toEqual([false, false]);
  });

  test('builds where they changed', async () => {
    stamp(home, digestOfSources(home));
    write('src/core/a.ts', 'b');
    expect([await bringUpToDate(home), made()]).toEqual([true, true]);
  });

  test('fails with the build', async () => {
    write('build/index.ts', 'process.exit(3);');
    await expect(bringUpToDate(home)).rejects.toThrow('3');
  });
});
