import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumPath, sharedChromium } from '../support/chromium.ts';
import { message } from '../support/everyText.ts';
import { cell, goTo, type OpenPreview, openFile, openPreview, workbookBytes } from './openPreview.ts';
import { tinyAddon } from './tinyAddon.ts';

const say = (key: Parameters<typeof message>[1], params = {}) => message('th', key, params);

describe.skipIf(chromiumPath === null)('what this browser keeps', () => {
  let browser: Browser;
  let preview: OpenPreview;
  let page: Page;
  beforeAll(async () => {
    browser = await sharedChromium();
    preview = await openPreview(browser, { bundle: tinyAddon, workbook: null });
    page = preview.page;
  });
  afterAll(() => preview.close());
  let file = 0;
  beforeEach(async () => {
    await openFile(page, `ไฟล์ ${++file}.xlsx`, await workbookBytes({ ก: [['เดิม']] }));
    await page.getByRole('heading', { level: 1, name: `ไฟล์ ${file}.xlsx` }).waitFor();
  });

  const type = async (window: Page, address: string, text: string) => {
    await goTo(window, address);
    await window.keyboard.type(text);
    await window.keyboard.press('Enter');
  };
  const keptBadge = (window: Page) => window.getByText(say('preview.unsaved.kept')).waitFor();
  const reopened = async (window: Page) => {
    await window.reload();
    await window.locator('.menu > button').waitFor();
  };

  test('is each of several files as it was left, also after the page was closed, until everything is deleted', async () => {
    const tsv = Buffer.from('ข้อ\tคะแนน\ni1\t84.24\n');
    const xlsx = Buffer.from(await workbookBytes({ อื่น: [['ก']] }));
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
    await page.reload();
    await page.getByRole('grid').waitFor();
    expect(await page.getByLabel(say('preview.files')).locator('option').allInnerTexts()).toEqual(
      expect.arrayContaining(['หนึ่ง.tsv', 'สอง.xlsx']),
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

  test('is said to be unsaved still when it is opened again', async () => {
    await type(page, 'A2', '1');
    await keptBadge(page);
    await reopened(page);
    expect(await cell(page, 'A2').innerText()).toBe('1');
    await keptBadge(page);
    await page.getByText(say('preview.more'), { exact: true }).click();
    await page.getByRole('button', { name: say('preview.closeFile') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(`ไฟล์ ${file}.xlsx`).waitFor();
    // What cannot be taken back is not what Enter does.
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await cell(page, 'A2').innerText()).toBe('1');
  });

  test('is asked about before the page goes, as long as the last change is not kept yet', async () => {
    const asks = () =>
      page.evaluate(`!window.dispatchEvent(new Event('beforeunload', { cancelable: true }))`) as Promise<boolean>;
    await page.locator('td.active').press('x');
    await page.keyboard.press('Enter');
    expect(await asks()).toBe(true);
    await keptBadge(page);
    expect(await asks()).toBe(false);
  });

  test('of two windows is both’s, and neither takes the other’s place', async () => {
    await type(page, 'A2', '1');
    await keptBadge(page);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.locator('.menu > button').waitFor();
    await type(other, 'A3', 'other');
    await other.getByText(say('preview.unsaved'), { exact: true }).waitFor();
    await keptBadge(other);
    await other.close();
    await type(page, 'A4', 'one');
    const apart = `ไฟล์ ${file} (2).xlsx`;
    await page.getByText(say('preview.keep.elsewhere', { file: apart })).waitFor();
    await page.keyboard.press('Enter');
    await keptBadge(page);
    await reopened(page);
    const column = async (name: string) => {
      await page.getByLabel(say('preview.files')).selectOption({ label: name });
      await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
      return Promise.all(['A2', 'A3', 'A4'].map((address) => cell(page, address).innerText()));
    };
    expect(await column(apart)).toEqual(['1', '', 'one']);
    expect(await column(`ไฟล์ ${file}.xlsx`)).toEqual(['1', 'other', '']);
  });

  test('is not said to be kept where the browser has no room for it', async () => {
    await page.evaluate(
      `IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); }`,
    );
    await type(page, 'A2', '1');
    await page.getByText(say('preview.keep.failed', { file: `ไฟล์ ${file}.xlsx` })).waitFor();
    expect(await page.locator('.badge').innerText()).toBe(say('preview.unsaved'));
  });
});
