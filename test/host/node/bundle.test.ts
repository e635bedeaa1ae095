import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createHost, loadBundle } from '../../../src/host/node/index.ts';
import { MANIFEST, sheetOf } from '../inBundle.ts';

describe('a bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is what clasp would push from a folder', () => {
    mkdirSync(join(folder, 'lib', 'node_modules'), { recursive: true });
    const files: [string, string][] = [
      ['appsscript.json', JSON.stringify(MANIFEST)],
      ['main.js', 'function sum() { return add(2, 3); }'],
      ['lib/add.gs', 'function add(a, b) { return a + b; }'],
      ['sidebar.html', '<p></p>'],
      ['main.js.map', '{'],
      ['notes.md', 'not pushed'],
      ['.hidden.js', 'this would not parse'],
      ['lib/node_modules/x.js', 'this would not parse'],
    ];
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
    const bundle = loadBundle(folder);
    expect([...bundle.files.keys()]).toEqual(['appsscript.json', 'lib/add.gs', 'main.js', 'sidebar.html']);
    expect([...bundle.html]).toEqual([['sidebar', '<p></p>']]);
    expect(bundle.manifest).toEqual(MANIFEST);
    expect(createHost({ bundle, workbook: sheetOf([]) }).call('sum')).toBe(5);
  });

  it('needs its manifest, which clasp would silently do without', () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'main.js'), '');
    expect(() => loadBundle(folder)).toThrow('appsscript.json');
  });
});
