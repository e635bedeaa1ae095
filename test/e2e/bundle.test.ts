import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { GAS_FOLDER } from '../../build/build.ts';
import { bundleAddon } from '../../build/bundle.ts';
import { loadOnly } from '../../src/host/index.ts';
import { bundle, hostWith, sampleHost, succeed } from '../support/addonHost.ts';

const script = readFileSync(join(GAS_FOLDER, 'main.js'), 'utf8');
const handlers = [
  'menuAdoptTab',
  'menuClear',
  'menuMakePlan',
  'menuRemove',
  'menuRestoreHeadings',
  'menuSidebar',
  'menuStartEmpty',
  'menuUpdate',
];
const globals = [...handlers, 'onInstall', 'onOpen', 'runItaPlan'];

describe('the bundle', () => {
  test('parses as ES2019, which is what Apps Script is sure to take', () => {
    expect(() => parse(script, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });

  test('touches no service while it loads, in a world with nothing but the language, and declares its functions', () => {
    expect(
      loadOnly(bundle)
        .filter((name) => !name.endsWith('_'))
        .sort(),
    ).toEqual(globals);
  });

  test('declares every function by name, since Apps Script finds no others', () => {
    for (const name of globals) expect(script).toContain(`\nfunction ${name}(`);
  });

  test('is the same each time it is built', async () => {
    // Compared by digest: nobody wants to read half a megabyte of difference.
    const digest = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(digest((await bundleAddon()).text)).toBe(digest(script));
  });

  test('runs in the local host from the very files that clasp pushes', () => {
    const listed = execFileSync('node_modules/.bin/clasp', ['show-file-status', '--json'], { encoding: 'utf8' });
    const { filesToPush } = JSON.parse(listed) as { filesToPush: string[] };
    const local = readdirSync(GAS_FOLDER).map((file) => `${GAS_FOLDER}/${file}`);
    expect(filesToPush.sort()).toEqual(local.sort());
    expect(filesToPush).toContain(`${GAS_FOLDER}/appsscript.json`);
    expect([...bundle.files.keys()].map((file) => `${GAS_FOLDER}/${file}`).sort()).toEqual(local.sort());
  }, 60_000);
});

describe('the manifest', () => {
  test('asks for the three narrow scopes and no other', () => {
    const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
    expect(bundle.manifest.oauthScopes).toEqual(
      ['spreadsheets.currentonly', 'drive.file', 'script.container.ui'].map(scope),
    );
  });
});

describe('the menu', () => {
  test.each(['NONE', 'LIMITED', 'FULL'] as const)(
    'is there in the mode %s, in Thai, and calls functions that exist',
    (mode) => {
      const menu = hostWith({ แผ่น1: '' }).open(mode);
      const called = menu?.items.flatMap((item) => ('functionName' in item ? [item.functionName] : []));
      expect(called?.sort()).toEqual(handlers);
      expect(JSON.stringify(menu)).toContain('ตรวจคะแนน');
    },
  );

  test('speaks English to those who do', () => {
    expect(JSON.stringify(hostWith({ Sheet1: '' }, { locale: 'en' }).open('FULL'))).toContain('Check scores');
  });

  test('says what was found, and where', async () => {
    const host = await sampleHost();
    host.runMenuItem('menuUpdate');
    expect(host.ui.alerts).toHaveLength(1);
    expect(JSON.stringify(host.ui.alerts)).toContain('74.67');
  });

  test('says what is wrong with a sheet without scores, and writes nothing', () => {
    const host = hostWith({ แผ่น1: 'สวัสดี' });
    host.runMenuItem('menuUpdate');
    expect(JSON.stringify(host.ui.alerts)).toContain('อ่านคะแนน ITA ในแผ่นงานนี้ไม่ได้');
    expect(host.workbook.sheets).toHaveLength(1);
    expect(host.counts.writes).toBe(0);
  });
});

describe('calls to Google', () => {
  test('are few: the sample is checked in 3 reads', async () => {
    const host = await sampleHost();
    succeed(host, 'check');
    expect(host.counts).toEqual({ reads: 3, writes: 0, drive: 0 });
  });

  test('are few: the plan takes two calls to Drive, to make it and to remember its text', async () => {
    const host = await sampleHost();
    succeed(host, 'makePlan');
    expect(host.counts.drive).toBe(2);
    expect(host.counts.reads).toBeLessThanOrEqual(10);
    expect(host.counts.writes).toBeLessThanOrEqual(162);
    const again = await sampleHost();
    succeed(again, 'update');
    again.resetCounts();
    succeed(again, 'update');
    expect(again.counts.writes).toBeLessThanOrEqual(16);
  });
});
