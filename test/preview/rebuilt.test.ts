import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveWorkbook } from '../../src/host/index.ts';
import { bundleOf } from '../../src/host/node/index.ts';
import { Served } from '../../src/preview/server/served.ts';
import { type Server, serve } from '../../src/preview/server/server.ts';
import { chromiumPath, sharedChromium } from '../support/chromium.ts';
import { cell, frameOf, goTo, type OpenPreview, openPage, pageWith, workbookOf } from './openPreview.ts';
import { tinyAddon } from './tinyAddon.ts';

/** The same add-on after somebody wrote another heading and another function. */
const changed = bundleOf(
  new Map(
    [...tinyAddon.files].map(([name, text]) => [
      name,
      text.replace('แถบข้างทดลอง', 'แถบข้างใหม่').replace('function echo(', 'function anew() {}\nfunction echo('),
    ]),
  ),
);

describe.skipIf(chromiumPath === null)('when a source changed', () => {
  let browser: Browser;
  let preview: OpenPreview;
  let server: Server;
  let served: Served;
  beforeAll(async () => {
    browser = await sharedChromium();
    const bytes = await saveWorkbook(workbookOf({ ก: [['a']] }));
    served = new Served(pageWith(tinyAddon, {}, true), { name: 'ก.xlsx', bytes });
    server = await serve(served, 0);
    preview = await openPage(browser, server.address);
  });
  afterAll(async () => {
    await preview.close();
    await server.close();
  });

  test('the file of the command line is open, and once only', async () => {
    const { page } = preview;
    await cell(page, 'A1').getByText('a').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('ก.xlsx');
    await page.getByText('เก็บไว้ในเบราว์เซอร์นี้แล้ว').or(page.getByText('บันทึกเป็นไฟล์แล้ว')).waitFor();
  });

  test('the page loads the new add-on by itself, and the workbook is as it was left', async () => {
    const { page } = preview;
    await goTo(page, 'B2');
    await page.keyboard.type('typed');
    await page.keyboard.press('Enter');
    await cell(page, 'B2').getByText('typed').waitFor();
    const loaded = page.waitForEvent('load');
    served.take(pageWith(changed, {}, true));
    await loaded;
    await cell(page, 'B2').getByText('typed').waitFor();
    const sidebar = await frameOf(page);
    await sidebar.getByText('แถบข้างใหม่').waitFor();
    expect(await sidebar.evaluate('typeof google.script.run.anew')).toBe('function');
    expect(preview.problems).toEqual([]);
  });
});
