import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GAS_FOLDER, NOTICES, NOTICES_FOLDER, SITE_FOLDER } from '../../../build/build.ts';
import { bundleAddon } from '../../../build/bundle.ts';
import { librariesIn } from '../../../build/notices/librariesIn.ts';
import { licenceOf } from '../../../build/notices/licence.ts';
import { noticesOf } from '../../../build/notices/notices.ts';
import { bundlePage } from '../../../build/page/bundlePage.ts';
import { bundleSidebar } from '../../../build/sidebar.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const plain = (text: string) =>
  text
    .replace(/\\n|\s/g, ' ')
    .replace(/\\"/g, '"')
    .replace(/ +/g, ' ');

describe('what ships', () => {
  test.each([
    ['main.js', GAS_FOLDER, async () => (await bundleAddon()).libraries],
    ['sidebar.html', GAS_FOLDER, async () => (await bundleSidebar()).libraries],
    [
      'plan-ita.html',
      SITE_FOLDER,
      async () => {
        const { html: _html, ...parts } = await bundlePage();
        return Object.values(parts).flatMap(({ libraries }) => libraries);
      },
    ],
  ])('%s holds the notice of every library in it, its licence in full', async (name, folder, librariesOf) => {
    const text = plain(read(join(folder, name)));
    const libraries = await librariesOf();
    expect(libraries.length).toBeGreaterThan(0);
    for (const { library, copyright, terms } of libraries.map((one) => licenceOf(one))) {
      for (const words of [library, ...copyright, ...terms.map((term) => term.text)]) {
        expect(text, library).toContain(plain(words));
      }
    }
  });

  test('the file in the repository is that of what is built, the font among it', () => {
    expect(read(NOTICES)).toBe(read(join(NOTICES_FOLDER, NOTICES)));
    expect(read(NOTICES)).toContain('The Sarabun Project Authors');
  });
});

test('a library is known by any of its files, wherever it is installed', () => {
  const inputs = {
    'node_modules/a/index.js': { bytesInOutput: 1 },
    'node_modules/a/node_modules/@b/c/x.mjs': { bytesInOutput: 1 },
    'src/core/d.ts': { bytesInOutput: 1 },
  };
  const output = { bytes: 1, inputs, imports: [], exports: [] };
  expect(librariesIn({ outputs: { 'out.js': output } })).toEqual(['@b/c', 'a']);
});

test('of terms that several libraries share there is one copy', () => {
  const text = noticesOf(['preact', 'valibot', 'preact']);
  expect(text.match(/Permission is hereby granted/g)).toHaveLength(1);
  expect(text).toMatch(/^preact .*\n.*Jason Miller/);
});

test.each([
  ['no licence', []],
  ['a licence that is not one of those that we know', [['LICENSE', 'Copyright (c) Nobody\n\nAll rights reserved.']]],
  ['terms that nobody signed', [['LICENSE', 'Permission to use, copy, modify PERFORMANCE OF THIS SOFTWARE.']]],
] as const)('a library with %s stops the build', (_, files) => {
  const folder = mkdtempSync(join(tmpdir(), 'ita-plan-licence-'));
  mkdirSync(join(folder, 'odd'));
  writeFileSync(join(folder, 'odd/package.json'), '{"version":"1.0.0"}');
  for (const [name, text] of files) writeFileSync(join(folder, 'odd', name), text);
  expect(() => licenceOf('odd', folder)).toThrow('odd');
});
