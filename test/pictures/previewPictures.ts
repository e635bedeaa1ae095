import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { goTo, openPreview, openSidebar } from '../preview/openPreview.ts';
import { startChromium } from '../support/chromium.ts';
import { type AnyKey, message } from '../support/everyText.ts';
import { fontConfig } from '../support/libreOffice.ts';

const say = (key: AnyKey) => message('th', key);

/** The preview with the real sidebar: the findings beside the sheet, and the results. */
export async function previewPictures(target: string): Promise<void> {
  process.env['FONTCONFIG_FILE'] = fontConfig(mkdtempSync(join(tmpdir(), 'ita-plan-fonts-')));
  const browser = await startChromium();
  const { page, close } = await openPreview(browser);
  const sidebar = await openSidebar(page);
  await click(sidebar, 'sidebar.agency.next');
  await click(sidebar, 'sidebar.check.skip');
  await click(sidebar, 'sidebar.results.write');
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: join(target, 'preview-results.png') });
  await sidebar
    .getByRole('navigation')
    .getByRole('button', { name: say('sidebar.step.check') })
    .click();
  await goTo(page, 'E26');
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(target, 'preview-check.png') });
  await close();
  await browser.close();
}

async function click(frame: Frame, key: AnyKey): Promise<void> {
  await frame
    .getByRole('button', { name: say(key) })
    .first()
    .click();
  await frame.waitForSelector('.busy', { state: 'detached' });
}
