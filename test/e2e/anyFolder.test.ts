import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { PlanReport } from '../../src/core/outcome/printedSchema.ts';
import { FIGURES, newFolder } from '../support/commandLine.ts';

const HOME = resolve('.');

test.each([
  ['npm', ['--prefix', HOME, 'run', '--silent', 'plan', '--']],
  [process.execPath, [join(HOME, 'bin/ita-plan.mjs')]],
])(
  '%s: relative paths mean the folder where the user stands',
  (program, args) => {
    const cwd = newFolder();
    copyFileSync(FIGURES, join(cwd, 'mine.tsv'));
    // npm tells its scripts much of itself, and this test may run in one.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$/.test(name)));
    const { status, stdout, stderr } = spawnSync(program, [...args, 'mine.tsv', '--out', 'here', '--json'], {
      encoding: 'utf8',
      cwd,
      env,
    });
    expect([status, stderr]).toEqual([0, '']);
    const { files } = JSON.parse(stdout) as PlanReport;
    expect(files.workbook).toBe(join('here', 'mine.xlsx'));
    for (const file of [files.workbook, files.document]) expect(existsSync(join(cwd, file))).toBe(true);
  },
  60_000,
);
