import { readFileSync } from 'node:fs';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkbook } from '../../src/host/index.ts';
import { textOf } from '../addon/document/docx.ts';
import { SAMPLE } from '../support/addonHost.ts';
import { chromiumPath, sharedChromium } from '../support/chromium.ts';
import { type AnyKey, message } from '../support/everyText.ts';
import { tabOfSheet } from '../support/sheetView.ts';
import { cell, downloaded, goTo, type OpenPreview, openPreview, openSidebar } from './openPreview.ts';

const say = (key: AnyKey, params = {}) => message('th', key, params);

async function click(frame: Frame, key: AnyKey, params = {}): Promise<void> {
  await frame
    .getByRole('button', { name: say(key, params) })
    .first()
    .click();
  await frame.waitForSelector('.busy', { state: 'detached' });
}

describe.skipIf(chromiumPath === null)('the whole add-on, by clicks', () => {
  let browser: Browser;
  let preview: OpenPreview;
  beforeAll(async () => {
    browser = await sharedChromium();
    preview = await openPreview(browser);
  }, 60_000);
  afterAll(async () => {
    await preview.close();
  });

  test('from the raw sample to the plan and the checked workbook, both taken away', async () => {
    const { page } = preview;
    const sidebar = await openSidebar(page);
    await click(sidebar, 'sidebar.agency.next');

    await sidebar.getByRole('button', { name: 'E42' }).first().click();
    await expect.poll(() => page.locator('.name-box').inputValue()).toBe('E42');
    expect(await cell(page, 'E42').getAttribute('aria-selected')).toBe('true');
    // Whoever was taken there types there next.
    expect(await page.evaluate('document.activeElement.id')).toBe('E42');
    await click(sidebar, 'sidebar.fix.show');
    await click(sidebar, 'sidebar.fix.all', { count: 23 });
    await goTo(page, 'A6');
    await expect.poll(async () => (await cell(page, 'A6').innerText()).trim()).toBe('IIT');

    await click(sidebar, 'sidebar.check.skip');
    await click(sidebar, 'sidebar.results.write');
    await click(sidebar, 'sidebar.results.next');
    await click(sidebar, 'sidebar.measures.acceptAll', { count: 16 });
    await click(sidebar, 'sidebar.measures.next');
    await click(sidebar, 'sidebar.document.make');
    await click(sidebar, 'sidebar.doubts.anyway');

    await page.getByText(say('preview.documents', { count: 1 })).click();
    const plan = await downloaded(page, () => page.getByRole('button', { name: /^แผนมาตรการ ITA/ }).click());
    for (const part of ['องค์การบริหารส่วนตำบลหนองซอน', '๗๔.๖๗', '๒๕๖๘']) expect(textOf(plan.bytes)).toContain(part);

    const saved = await downloaded(page, () => page.getByRole('button', { name: say('preview.save') }).click());
    const [before, after] = await Promise.all([openWorkbook(readFileSync(SAMPLE)), openWorkbook(saved.bytes)]);
    const values = (workbook: typeof before) => workbook.sheets.slice(0, 1).map(tabOfSheet);
    expect(after.sheets.filter(({ hidden }) => !hidden)).toHaveLength(8);
    // Only what the safe fixes are about has changed: the instrument's label, and the zeros that stood for an o.
    const unfixed = (tabs: unknown) => JSON.stringify(tabs).replace(/"IIT"/g, '"EIT"').replace(/ข้อ o/g, 'ข้อ ๐');
    expect(unfixed(values(after))).toBe(unfixed(values(before)));
    expect(preview.problems).toEqual([]);
  }, 60_000);
});
