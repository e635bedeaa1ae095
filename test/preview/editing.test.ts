import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumPath, sharedChromium } from '../support/chromium.ts';
import { cell, goTo, type OpenPreview, openPreview, workbookOf } from './openPreview.ts';
import { tinyAddon } from './tinyAddon.ts';

const HOSTILE = '<img src=x onerror="document.title=1">';

const ROWS = [
  ['a', 1, 2],
  ['b', 3, '=SUM(B1:C1)+B2'],
  [HOSTILE, '01', ''],
];

describe.skipIf(chromiumPath === null)('the grid', () => {
  let browser: Browser;
  let preview: OpenPreview;
  let page: Page;
  let tab = 0;
  beforeAll(async () => {
    browser = await sharedChromium();
    const names = Array.from({ length: 9 }, (_, index) => `${index + 1} ${HOSTILE.slice(0, 20)}`);
    const workbook = workbookOf(Object.fromEntries(names.map((name) => [name, ROWS])));
    for (const sheet of workbook.sheets) sheet.merges.push({ row: 5, column: 2, rows: 2, columns: 2 });
    preview = await openPreview(browser, { bundle: tinyAddon, workbook, file: `${HOSTILE}.xlsx` });
    page = preview.page;
  });
  afterAll(async () => {
    expect(preview.problems).toEqual([]);
    await preview.close();
  });
  // Each test has a tab of its own.
  beforeEach(() => page.getByRole('tab').nth(tab++).click());

  const selected = () => page.locator('td.active').getAttribute('id');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const shows = (address: string, text: string) =>
    page
      .locator(`td#${address}`)
      .filter({ hasText: new RegExp(`^${text}$`) })
      .waitFor();

  test('takes what is typed over a cell; formulas follow', async () => {
    await cell(page, 'B1').click();
    await page.keyboard.type('10');
    await press('Enter');
    await shows('B1', '10');
    await shows('C2', '15');
    expect(await selected()).toBe('B2');
  });

  test('edits with F2, Enter or a double click, and gives up with Escape', async () => {
    await cell(page, 'A1').click();
    await press('F2');
    await page.keyboard.type('bc');
    await press('Tab');
    await shows('A1', 'abc');
    expect(await selected()).toBe('B1');
    await cell(page, 'A1').dblclick();
    await page.keyboard.type('x');
    await press('Escape');
    await shows('A1', 'abc');
    await press('Enter');
    expect(await page.getByLabel('แก้ช่อง A1').inputValue()).toBe('abc');
  });

  test('shows and edits a formula in the formula bar', async () => {
    await cell(page, 'C2').click();
    const bar = page.getByLabel('เนื้อหาของช่อง');
    expect(await bar.inputValue()).toBe('=SUM(B1:C1)+B2');
    await bar.fill('=B2*2');
    await press('Enter');
    await shows('C2', '6');
    expect(await selected()).toBe('C3');
  });

  test('shows text that could be a number as what has to be typed for it', async () => {
    await cell(page, 'B3').click();
    expect(await page.getByLabel('เนื้อหาของช่อง').inputValue()).toBe("'01");
  });

  test('clears, undoes and does again', async () => {
    await cell(page, 'B1').click();
    await press('Delete');
    await shows('C2', '5');
    await press('Control+z');
    await shows('C2', '6');
    await press('Control+y');
    await shows('C2', '5');
    expect(await page.getByRole('button', { name: 'ทำซ้ำ' }).isDisabled()).toBe(true);
  });

  test('takes a pasted block from the selected cell on', async () => {
    await cell(page, 'A8').click();
    await page.evaluate(`(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'i1\\t84.24\\r\\ni2\\t87.27\\r\\n');
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    })()`);
    await shows('B9', '87\\.27');
    await shows('A8', 'i1');
  });

  test('moves with the keys of a spreadsheet, over merged cells as one', async () => {
    await cell(page, 'A5').click();
    await press('ArrowRight');
    expect(await selected()).toBe('B5');
    await press('ArrowRight');
    expect(await selected()).toBe('D5');
    await press('ArrowDown', 'ArrowLeft');
    expect(await selected()).toBe('B5');
    await press('Control+End');
    expect(await selected()).toBe('B5');
    await press('Control+Home');
    expect(await selected()).toBe('A1');
    await press('PageDown', 'Home');
    expect(await selected()).toBe('A21');
  });

  test('goes to an address, also far below', async () => {
    await goTo(page, 'c900');
    expect(await selected()).toBe('C900');
    expect(await page.evaluate('document.activeElement.id')).toBe('C900');
    await goTo(page, 'nowhere');
    expect(await selected()).toBe('C900');
  });

  test('shows hostile text as text', async () => {
    expect(await cell(page, 'A3').innerText()).toBe(HOSTILE);
    expect(await page.getByRole('tab').nth(1).innerText()).toBe(`2 ${HOSTILE.slice(0, 20)}`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('<img src=x');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.title()).toContain('<img');
  });
});
