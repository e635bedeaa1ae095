import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITE_FOLDER } from '../../build/build.ts';
import { bundle, SAMPLE } from '../support/addonHost.ts';
import { chromiumPath, sharedChromium } from '../support/chromium.ts';
import { message } from '../support/everyText.ts';
import { downloaded, type OpenPreview, openFile, openPreview } from './openPreview.ts';

const say = (key: Parameters<typeof message>[1], params = {}) => message('th', key, params);

describe.skipIf(chromiumPath === null)('the page, opened from disk', () => {
  let browser: Browser;
  let preview: OpenPreview;
  beforeAll(async () => {
    browser = await sharedChromium();
    preview = await openPreview(browser, { workbook: null });
  });
  afterAll(() => preview.close());

  test('its policy lets nothing in, and no script that it does not know', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(
      readFileSync(`${SITE_FOLDER}/plan-ita.html`, 'utf8'),
    );
    expect(policy?.[1]).toContain("default-src 'none'");
    expect(policy?.[1]).toContain("connect-src 'none'");
    expect(policy?.[1]).not.toMatch(/unsafe|https?:|\*/);
  });

  test('a worker that runs the add-on has the language and nothing else', async () => {
    const names = (await preview.page.evaluate(`new Promise((resolve, reject) => {
      const { standIn, scripts } = JSON.parse(document.getElementById('built').textContent);
      const post = 'const tell = self.postMessage.bind(self);';
      const look = 'tell([...new Set(Object.getOwnPropertyNames(globalThis))]);';
      const address = URL.createObjectURL(new Blob([post, standIn, ';', scripts, look]));
      const started = new Worker(address, { name: 'run' });
      started.onmessage = ({ data }) => resolve(data);
      started.onerror = ({ message }) => reject(new Error(message));
    })`)) as string[];
    const { globals } = bundle.newWorld();
    // The browser's engine is younger than Node's.
    const language = new Set([...Object.getOwnPropertyNames(globals), 'Iterator']);
    const own = [...bundle.files.values()].join('\n');
    const beyond = names.filter((name) => !language.has(name) && !own.includes(`function ${name}(`));
    expect(beyond).toEqual(['ItaPlan_']);
  });

  test('work that takes too long can be stopped, and nothing of it stays', async () => {
    const { page } = preview;
    await openFile(page, 'nongson-2567.xlsx', readFileSync(SAMPLE));
    await page.getByRole('heading', { level: 1, name: 'nongson-2567.xlsx' }).waitFor();
    await page.locator('.end-work').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: say('app.name'), exact: true }).click();
    await page.getByRole('menuitem', { name: /Google เอกสาร/ }).click();
    await page.getByRole('button', { name: say('preview.endWork') }).click();
    await page.getByRole('button', { name: say('preview.endWork') }).waitFor({ state: 'detached' });
    expect(await page.getByRole('tab').count()).toBe(1);
    const { name } = await downloaded(page, () => page.getByRole('button', { name: say('preview.save') }).click());
    expect(name).toBe('nongson-2567.xlsx');
  });
});
