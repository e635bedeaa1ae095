import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../support/axe.ts';
import { chromiumPath, sharedChromium } from '../support/chromium.ts';
import { type OpenPreview, openPreview } from './openPreview.ts';

describe.skipIf(chromiumPath === null)('for everybody', () => {
  let browser: Browser;
  let preview: OpenPreview;
  let page: Page;
  beforeAll(async () => {
    browser = await sharedChromium();
    preview = await openPreview(browser);
    page = preview.page;
    // A page of few rows: axe-core looks at each cell in sight, and they are all alike.
    await page.setViewportSize({ width: 1280, height: 440 });
  });
  afterAll(async () => {
    await preview.close();
  });

  const findings = (include?: string) => violationsOn(page, include);
  const focused = () => page.evaluate('document.activeElement.id || document.activeElement.textContent');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  test('axe-core finds nothing, whatever is open', async () => {
    expect(await findings()).toEqual([]);
    await page.locator('.menu > button').click();
    expect(await findings('header')).toEqual([]);
    await page.getByRole('menuitem', { name: /Google เอกสาร/ }).click();
    await page.getByRole('dialog').waitFor();
    expect(await findings('dialog')).toEqual([]);
    await press('Enter');
    await page.locator('.documents summary').click();
    await page.getByRole('tab', { name: 'ผลตรวจสอบ' }).click();
    expect(await findings()).toEqual([]);
    await page.locator('td.active').focus();
    await press('F2');
    expect(await findings('.grid-area > textarea')).toEqual([]);
    await press('Escape');
  }, 60_000);

  test('axe-core finds nothing in English', async () => {
    await page.getByText('เพิ่มเติม').click();
    expect(await findings('header')).toEqual([]);
    await page.getByLabel('ภาษา').selectOption('en');
    await page.locator('html[lang=en]').waitFor({ state: 'attached' });
    expect(await findings('header')).toEqual([]);
    expect(await findings('aside')).toEqual([]);
    await page.getByText('More').click();
    await page.getByLabel('Language').selectOption('th');
    await page.locator('.end-work').waitFor({ state: 'detached' });
  });

  test('axe-core finds nothing before a file is open, nor in the licences, and all fits on a phone', async () => {
    const start = await openPreview(browser, { workbook: null });
    const { page: first } = start;
    const found = () => violationsOn(first);
    expect(await found()).toEqual([]);
    await first.locator('.foot').click();
    await first.getByRole('dialog').waitFor();
    expect(await found()).toEqual([]);
    await first.keyboard.press('Escape');
    await first.setViewportSize({ width: 360, height: 740 });
    const width = () => first.evaluate('document.documentElement.scrollWidth');
    expect(await width()).toBe(360);
    expect(await found()).toEqual([]);
    await start.close();
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    // The sidebar has all the room, and gives way to the sheet.
    expect((await page.locator('iframe').boundingBox())?.width).toBe(360);
    await page.getByRole('button', { name: 'ปิดแถบข้าง' }).click();
    expect((await page.getByRole('grid').boundingBox())?.x).toBe(0);
    expect(await findings()).toEqual([]);
    await page.getByRole('button', { name: 'แสดงแถบข้าง' }).click();
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  // The whole path by keys alone is walked in identical.test.ts.
  test('menus and tabs have the keys of menus and tabs', async () => {
    await page.locator('.menu > button').focus();
    await press('ArrowDown');
    const first = await focused();
    await press('ArrowDown', 'ArrowUp');
    expect(await focused()).toBe(first);
    await press('Escape');
    expect(await focused()).toBe('แผน ITA');
    await page.locator('td.active').focus();
    await press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('tab');
    await press('ArrowRight');
    const tab = page.locator('[role=tab]:focus');
    expect(await tab.getAttribute('aria-selected')).toBe('true');
    await press('Shift+Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('gridcell');
  });
});
