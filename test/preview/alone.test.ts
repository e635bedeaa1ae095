import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITE_FOLDER } from '../../build/build.ts';
import { saveWorkbook } from '../../src/host/index.ts';
import { bundle, SAMPLE } from '../support/addonHost.ts';
import { chromiumPath, sharedChromium } from '../support/chromium.ts';
import { message } from '../support/everyText.ts';
import {
  cell,
  downloaded,
  goTo,
  type OpenPreview,
  openFile,
  openPreview,
  openSidebar,
  workbookOf,
} from './openPreview.ts';

const say = (key: Parameters<typeof message>[1], params = {}) => message('th', key, params);

describe.skipIf(chromiumPath === null)('the page, opened from disk', () => {
  let browser: Browser;
  let preview: OpenPreview;
  beforeAll(async () => {
    browser = await sharedChromium();
    preview = await openPreview(browser, { workbook: null });
  });
  afterAll(() => preview.close());

  test('asks for nothing but itself, offline, from the first look to the plan', async () => {
    const { page, requests, problems } = preview;
    await page.context().setOffline(true);
    await page.getByRole('button', { name: say('preview.start.sample') }).click();
    await page.getByRole('grid').waitFor();
    const sidebar = await openSidebar(page);
    await sidebar
      .getByRole('navigation')
      .getByRole('button', { name: say('sidebar.step.document') })
      .click();
    await sidebar.getByRole('button', { name: say('sidebar.document.make') }).click();
    await sidebar.getByRole('button', { name: say('sidebar.doubts.anyway') }).click();
    await page.getByText(say('preview.documents', { count: 1 })).waitFor();
    // The frame of the sidebar is made of a text.
    expect(requests.filter((address) => address !== 'about:srcdoc')).toEqual([]);
    expect(problems).toEqual([]);
  });

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
      const { worker } = JSON.parse(document.getElementById('built').textContent);
      const post = 'const tell = self.postMessage.bind(self);';
      const look = 'tell([...new Set(Object.getOwnPropertyNames(globalThis))]);';
      const address = URL.createObjectURL(new Blob([post, worker, look]));
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

  test('several files at once, each kept as it was left', async () => {
    const { page } = preview;
    const tsv = Buffer.from('ข้อ\tคะแนน\ni1\t84.24\n');
    const xlsx = Buffer.from(await saveWorkbook(workbookOf({ อื่น: [['ก']] })));
    await page.locator('input[type=file]').setInputFiles([
      { name: 'หนึ่ง.tsv', mimeType: '', buffer: tsv },
      { name: 'สอง.xlsx', mimeType: '', buffer: xlsx },
    ]);
    await page.getByRole('heading', { level: 1, name: 'สอง.xlsx' }).waitFor();
    await goTo(page, 'B2');
    await page.keyboard.type('typed');
    await page.keyboard.press('Enter');
    await page.getByLabel(say('preview.files')).selectOption({ label: 'หนึ่ง.tsv' });
    expect(await cell(page, 'B2').innerText()).toBe('84.24');
    await page.getByText(say('preview.badge')).waitFor();
    await page.getByLabel(say('preview.files')).selectOption({ label: 'สอง.xlsx' });
    await page.getByText(say('preview.unsaved.kept')).waitFor();
    expect(await cell(page, 'B2').innerText()).toBe('typed');
  });

  test('what was open is open again when the page is, until everything is deleted', async () => {
    const { page } = preview;
    await page.getByText(say('preview.unsaved.kept')).waitFor();
    await page.reload();
    await page.getByRole('grid').waitFor();
    expect(await page.getByLabel(say('preview.files')).locator('option').allInnerTexts()).toEqual(
      expect.arrayContaining(['nongson-2567.xlsx', 'หนึ่ง.tsv', 'สอง.xlsx']),
    );
    await page.getByLabel(say('preview.files')).selectOption({ label: 'สอง.xlsx' });
    expect(await cell(page, 'B2').innerText()).toBe('typed');
    await page.getByText(say('preview.more'), { exact: true }).click();
    await page.getByRole('button', { name: say('preview.deleteAll') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('preview.deleteAll') })
      .click();
    await page.locator('.start').waitFor();
    await page.reload();
    await page.locator('.start').waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
  });

  test('a file dropped on the page is opened', async () => {
    const { page } = preview;
    await page.evaluate(`(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['ข้อ,คะแนน\\ni1,84.24\\n'], 'วาง.csv'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    })()`);
    await page.getByRole('heading', { level: 1, name: 'วาง.csv' }).waitFor();
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
