import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleOf } from '../../src/host/node/index.ts';
import { chromiumPath, sharedChromium } from '../support/chromium.ts';
import { cell, frameOf, goTo, type OpenPreview, openPreview, workbookOf } from './openPreview.ts';
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
  beforeAll(async () => {
    browser = await sharedChromium();
    preview = await openPreview(browser, { bundle: tinyAddon, workbook: workbookOf({ ก: [['a']] }) });
  });
  afterAll(() => preview.close());

  test('the page loads the new add-on by itself, and the workbook is as it was left', async () => {
    const { page } = preview;
    await goTo(page, 'B2');
    await page.keyboard.type('typed');
    await page.keyboard.press('Enter');
    await cell(page, 'B2').getByText('typed').waitFor();
    const loaded = page.waitForEvent('load');
    preview.rebuilt(changed);
    await loaded;
    await cell(page, 'B2').getByText('typed').waitFor();
    const sidebar = await frameOf(page);
    await sidebar.getByText('แถบข้างใหม่').waitFor();
    expect(await sidebar.evaluate('typeof google.script.run.anew')).toBe('function');
    expect(preview.problems).toEqual([]);
  });
});
