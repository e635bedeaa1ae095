import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { message } from '../../src/cli/catalogue.ts';
import { PLAN_OPTIONS } from '../../src/cli/options.ts';
import { plan } from '../support/commandLine.ts';

const NAMES = Object.keys(PLAN_OPTIONS) as (keyof typeof PLAN_OPTIONS)[];

describe.each(['th', 'en'] as const)('--help in %s', async (language) => {
  const { code, out, err } = await plan('--help', '--lang', language);

  test.each(NAMES)('says what --%s does', (name) => {
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`--${name}\\b.* {2}`));
    expect(out).toContain(message(language, PLAN_OPTIONS[name].help));
  });

  test('says what the exit codes mean', () => {
    for (const code of ['0', '1', '2']) expect(out).toMatch(new RegExp(`^ {2}${code} {2}\\S`, 'm'));
  });
});

test.each(NAMES)('the README knows --%s', (name) => {
  expect(readFileSync('README.md', 'utf8')).toMatch(new RegExp(`^\\| .*\`--${name}\\b`, 'm'));
});

test('--version prints the version of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(await plan('--version')).toEqual({ code: 0, out: `ita-plan ${version}\n`, err: '' });
});
