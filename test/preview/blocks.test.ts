import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumPath, sharedChromium } from '../support/chromium.ts';
import { cell, goTo, type OpenPreview, openPreview, workbookOf } from './openPreview.ts';
import { tinyAddon } from './tinyAddon.ts';

const ROWS = [
  ['ข้อ i1', 1, 10, '=B1+C1'],
  ['ข้อ i2', 2, 20, '=B2+C2'],
  ['', '', '', ''],
];

describe.skipIf(chromiumPath === null)('blocks of cells', () => {
  let browser: Browser;
  let preview: OpenPreview;
  let page: Page;
  let tab = 0;
  beforeAll(async () => {
    browser = await sharedChromium();
    const workbook = workbookOf(Object.fromEntries(['1', '2', '3', '4', '5'].map((name) => [name, ROWS])));
    preview = await openPreview(browser, { bundle: tinyAddon, workbook });
    page = preview.page;
  });
  afterAll(async () => {
    expect(preview.problems).toEqual([]);
    await preview.close();
  });
  // Each test has a tab of its own.
  beforeEach(() => page.getByRole('tab').nth(tab++).click());

  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const selected = () => page.locator('.name-box').inputValue();
  const row = async (number: number) =>
    Promise.all(['A', 'B', 'C', 'D'].map((column) => cell(page, `${column}${number}`).innerText()));
  /** What the page would put on the clipboard, pasted where the selection is then. */
  const copied = () =>
    page.evaluate(`(() => {
      const clipboardData = new DataTransfer();
      document.activeElement.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
      return clipboardData.getData('text/plain');
    })()`) as Promise<string>;
  const paste = (text: string) =>
    page.evaluate(`((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    })(${JSON.stringify(text)})`);

  test('are selected with the keyboard and the mouse, whole rows and columns too', async () => {
    await cell(page, 'A1').click();
    await press('Shift+ArrowDown', 'Shift+ArrowRight');
    expect(await selected()).toBe('A1:B2');
    expect(await page.locator('td[aria-selected=true]').count()).toBe(4);
    await press('ArrowDown');
    expect(await selected()).toBe('A2');
    await cell(page, 'B1').hover();
    await page.mouse.down();
    await cell(page, 'D2').hover();
    await page.mouse.up();
    expect(await selected()).toBe('B1:D2');
    await cell(page, 'A3').click({ modifiers: ['Shift'] });
    expect(await selected()).toBe('A1:B3');
    await page.getByRole('columnheader', { name: 'C', exact: true }).click();
    expect(await selected()).toBe('C1:C1000');
    await press('Control+a');
    expect(await selected()).toBe('A1:D2');
  });

  test('are copied and pasted, their formulas moving along', async () => {
    await cell(page, 'A1').click();
    await cell(page, 'D2').click({ modifiers: ['Shift'] });
    const text = await copied();
    expect(text).toBe('ข้อ i1\t1\t10\t=B1+C1\nข้อ i2\t2\t20\t=B2+C2');
    await cell(page, 'A5').click();
    await paste(text);
    await cell(page, 'D6').getByText('22').waitFor();
    await cell(page, 'D6').click();
    expect(await page.getByLabel('เนื้อหาของช่อง').inputValue()).toBe('=B6+C6');
    expect(await row(5)).toEqual(['ข้อ i1', '1', '10', '11']);
    await press('Control+z');
    expect(await row(5)).toEqual(['', '', '', '']);
  });

  test('one entry pasted over a block fills it; a cell of several lines stays one', async () => {
    await cell(page, 'B5').click();
    await cell(page, 'C6').click({ modifiers: ['Shift'] });
    await paste('7');
    expect([await row(5), await row(6)]).toEqual([
      ['', '7', '7', ''],
      ['', '7', '7', ''],
    ]);
    await goTo(page, 'A8');
    await paste('"สอง\nบรรทัด"\tข');
    expect((await row(8)).slice(0, 2)).toEqual(['สอง\nบรรทัด', 'ข']);
    await press('Delete');
    expect((await row(8)).slice(0, 2)).toEqual(['', '']);
  });

  test('are filled down by the keyboard, and go on where they are dragged', async () => {
    await cell(page, 'D1').click();
    await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    expect((await row(4))[3]).toBe('0');
    await cell(page, 'A1').click();
    await cell(page, 'C2').click({ modifiers: ['Shift'] });
    const handle = page.locator('.fill-handle');
    await handle.hover();
    await page.mouse.down();
    await cell(page, 'C5').hover();
    await page.mouse.up();
    expect([await row(3), await row(5)]).toEqual([
      ['ข้อ i3', '3', '30', '33'],
      ['ข้อ i5', '5', '50', ''],
    ]);
  });

  test('tabs are added, renamed, moved and deleted from the foot of the sheet', async () => {
    const tabs = () => page.getByRole('tab').allInnerTexts();
    await page.getByRole('button', { name: 'เพิ่มแท็บ' }).click();
    await page.getByRole('tab', { name: 'แผ่น6' }).waitFor();
    const menu = () => page.locator('.tab-menu summary').click();
    await menu();
    await page.getByLabel(/^ชื่อแท็บ/).fill('ใหม่');
    await press('Enter');
    await page.getByRole('tab', { name: 'ใหม่' }).waitFor();
    await menu();
    await page.getByRole('button', { name: 'เลื่อนไปทางซ้าย' }).click();
    await expect.poll(tabs).toEqual(['1', '2', '3', '4', 'ใหม่', '5']);
    await menu();
    await page.getByRole('button', { name: 'ลบแท็บ' }).click();
    await expect.poll(tabs).toEqual(['1', '2', '3', '4', '5']);
    await page.getByRole('button', { name: 'เลิกทำ' }).click();
    await expect.poll(tabs).toEqual(['1', '2', '3', '4', 'ใหม่', '5']);
  });
});

describe.skipIf(chromiumPath === null)('a large sheet', () => {
  let preview: OpenPreview;
  beforeAll(async () => {
    const rows = Array.from({ length: 2000 }, (_, r) =>
      Array.from({ length: 26 }, (_, c) => (c === 0 ? `แถว ${r}` : c)),
    );
    preview = await openPreview(await sharedChromium(), { bundle: tinyAddon, workbook: workbookOf({ ก: rows }) });
  }, 60_000);
  afterAll(() => preview.close());

  const cells = () => preview.page.locator('td').count();

  test('puts only what is in sight into the page, wherever one is', async () => {
    const { page } = preview;
    expect(await cells()).toBeLessThan(5000);
    await goTo(page, 'C1500');
    await cell(page, 'A1500').getByText('แถว 1499').waitFor();
    expect(await cells()).toBeLessThan(5000);
    await page.mouse.move(400, 400);
    for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(0, 2000);
    // The wheel takes one away from the active cell, and nothing takes one back.
    await expect.poll(async () => (await cell(page, 'C1500').boundingBox())?.y ?? 0).toBeLessThan(0);
    expect(await cells()).toBeLessThan(5000);
    // The active cell is kept, or the keyboard would be lost.
    expect(await page.evaluate('document.activeElement.id')).toBe('C1500');
  });

  test('shows what is typed at once', async () => {
    const { page } = preview;
    await goTo(page, 'C700');
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    };
    await page.keyboard.type('7');
    const before = await busy();
    await page.keyboard.press('Enter');
    await cell(page, 'C700').getByText('7').waitFor();
    // The processor's time, since other tests may keep it busy: what it takes on an idle machine, in seconds.
    expect((await busy()) - before).toBeLessThan(0.3);
  });
});
