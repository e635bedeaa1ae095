import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleOf } from '../../src/host/node/index.ts';
import { bundle } from '../support/addonHost.ts';
import { chromiumPath, sharedChromium } from '../support/chromium.ts';
import { cell, frameOf, goTo, lookOf, type OpenPreview, openPreview, workbookOf } from './openPreview.ts';
import { tinyAddon } from './tinyAddon.ts';

const SOURCE = 'ผลคะแนน ITA 2567';

describe.skipIf(chromiumPath === null)('the add-on in the preview', () => {
  let browser: Browser;
  let preview: OpenPreview;
  beforeAll(async () => {
    browser = await sharedChromium();
  });

  const choose = async (menu: string, item: string) => {
    await preview.page.getByRole('button', { name: menu, exact: true }).click();
    await preview.page.getByRole('menuitem', { name: item, exact: true }).click();
  };
  const said = async () => {
    const dialog = preview.page.getByRole('dialog');
    await dialog.waitFor();
    const text = await dialog.innerText();
    await dialog.getByRole('button', { name: 'ตกลง' }).click();
    return text;
  };

  describe('on the sample', () => {
    beforeAll(async () => {
      preview = await openPreview(browser);
    });

    afterAll(() => preview.close());

    test('shows the sheet as the file has it', async () => {
      const { page } = preview;
      expect(await page.title()).toContain('nongson-2567.xlsx');
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('nongson-2567.xlsx');
      expect(await page.getByRole('tab').allInnerTexts()).toEqual([SOURCE]);
      expect(await cell(page, 'D6').innerText()).toBe('๙๐.๕๐');
      expect(await lookOf(page, 'A5', 'backgroundColor')).toBe('rgb(231, 230, 230)');
      expect(await cell(page, 'A18').getAttribute('rowspan')).not.toBe('1');
      expect(await page.getByRole('columnheader', { name: 'F', exact: true }).count()).toBe(1);
    });

    test('checks from the menu: a dialog, new tabs, colours and notes', async () => {
      const { page } = preview;
      await choose('แผน ITA', 'ตรวจคะแนนและสรุปผล');
      expect(await said()).toContain('คะแนนรวม 74.67');
      expect(await page.getByRole('tab').allInnerTexts()).toEqual(expect.arrayContaining([SOURCE, 'สรุปผล', 'มาตรการ']));
      await page.getByRole('tab', { name: SOURCE }).click();
      await goTo(page, 'E18');
      expect(await lookOf(page, 'E18', 'backgroundColor')).toMatch(/^rgb\(/);
      expect(await page.getByRole('tooltip').innerText()).toContain('ควรปรับปรุง: i1 ได้ 84.24');
      expect(await cell(page, 'E18').getAttribute('aria-describedby')).toBe('note');
    });
  });

  describe('whatever it shows', () => {
    beforeAll(async () => {
      preview = await openPreview(browser, { bundle: tinyAddon, workbook: workbookOf({ ก: [['a']] }) });
    });

    afterAll(() => preview.close());

    test('has the menu that its onOpen built, submenus in place', async () => {
      await preview.page.getByRole('button', { name: 'ทดลอง' }).click();
      const menu = preview.page.getByRole('menu');
      expect(await menu.getByRole('menuitem').allInnerTexts()).toEqual(['ทักทาย', 'กล่องโต้ตอบ', 'แถบข้าง', 'พัง']);
      expect(await menu.getByText('หน้าต่าง').count()).toBe(1);
      await preview.page.keyboard.press('Escape');
    });

    test('shows a toast, as text', async () => {
      await choose('ทดลอง', 'ทักทาย');
      await preview.page.getByText('<b>สวัสดี</b>').waitFor();
    });

    test('shows a dialog of its own, which can close itself', async () => {
      await choose('ทดลอง', 'กล่องโต้ตอบ');
      const frame = await frameOf(preview.page, 'dialog');
      expect(await frame.getByText('เนื้อหา').count()).toBe(1);
      await frame.getByRole('button').click();
      await preview.page.getByRole('dialog').waitFor({ state: 'detached' });
    });

    test('shows its sidebar with the title that it gave', async () => {
      await preview.page.getByRole('button', { name: 'ปิดแถบข้าง' }).click();
      await choose('ทดลอง', 'แถบข้าง');
      await preview.page.getByRole('complementary', { name: 'แถบของเรา' }).waitFor();
      expect(await (await frameOf(preview.page)).getByText('แถบข้างทดลอง').count()).toBe(1);
    });

    test('tells what a menu item threw', async () => {
      await choose('ทดลอง', 'พัง');
      expect(await said()).toContain('พังแล้ว');
    });

    test('speaks the language of the user', async () => {
      await preview.page.getByText('เพิ่มเติม').click();
      await preview.page.getByLabel('ภาษา').selectOption('en');
      await preview.page.locator('html[lang=en]').waitFor({ state: 'attached' });
      await preview.page.locator('.end-work').waitFor({ state: 'detached' });
      const asked = 'new Promise((done) => google.script.run.withSuccessHandler(done).language())';
      expect(await (await frameOf(preview.page)).evaluate(asked)).toBe('en');
    });
  });

  test('without a page of its own says so in the sidebar’s place', async () => {
    preview = await openPreview(browser, {
      bundle: bundleOf(new Map([...bundle.files].filter(([name]) => !name.endsWith('.html')))),
    });
    await preview.page.getByText('ยังไม่มีแถบข้าง').waitFor();
    await preview.close();
  });
});
