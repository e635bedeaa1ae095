import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkbook } from '../../src/host/index.ts';
import { SAMPLE } from '../support/addonHost.ts';
import { chromiumPath, sharedChromium } from '../support/chromium.ts';
import { lookOf } from '../support/sheetView.ts';
import { cell, downloaded, goTo, type OpenPreview, openPreview } from './openPreview.ts';
import { tinyAddon } from './tinyAddon.ts';

describe.skipIf(chromiumPath === null)('files', () => {
  let browser: Browser;
  let preview: OpenPreview;
  let page: Page;
  beforeAll(async () => {
    browser = await sharedChromium();
    preview = await openPreview(browser, { bundle: tinyAddon });
    page = preview.page;
  });
  afterAll(async () => {
    await preview.close();
  });

  const open = (name: string, text: string | Uint8Array) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });
  const save = () => downloaded(page, () => page.getByRole('button', { name: 'บันทึก' }).click());
  const looks = async (bytes: Uint8Array) => (await openWorkbook(bytes)).sheets.map(lookOf);

  test('what is saved unchanged is what was opened', async () => {
    const { name, bytes } = await save();
    expect(name).toBe('nongson-2567.xlsx');
    expect(await looks(bytes)).toEqual(await looks(readFileSync(SAMPLE)));
  });

  test('an edit is in the saved file, and the file on disk is as it was', async () => {
    const before = readFileSync(SAMPLE);
    await goTo(page, 'D9');
    await page.keyboard.type('75.18');
    await page.keyboard.press('Enter');
    await cell(page, 'D9').getByText('75.18').waitFor();
    const [sheet] = (await openWorkbook((await save()).bytes)).sheets;
    expect(sheet?.cells.get('9,4')?.value).toBe(75.18);
    expect(Buffer.compare(readFileSync(SAMPLE), before)).toBe(0);
  });

  test.each([
    ['ว่าง.xlsx', '', 'ไฟล์ ว่าง.xlsx ว่างเปล่า'],
    ['เสีย.xlsx', 'not a zip', 'ไฟล์ เสีย.xlsx ไม่ใช่แผ่นงาน .xlsx ที่เปิดได้'],
    ['รหัส.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'ไฟล์ รหัส.xlsx ใส่รหัสผ่านไว้'],
    ['รายงาน.pdf', '%PDF', 'ไฟล์ รายงาน.pdf ต้องเป็น .xlsx .csv หรือ .tsv'],
  ])('%s is refused in words, and the open one stays', async (name, text, words) => {
    await open(name, text);
    const dialog = page.getByRole('dialog');
    await dialog.getByText(words).waitFor();
    await dialog.getByRole('button').click();
    expect(await cell(page, 'D6').innerText()).toBe('๙๐.๕๐');
  });

  test('another file takes the place of the first', async () => {
    await open('ผล ปี 2567.tsv', 'ข้อ\tคะแนน\ni1\t84.24\n');
    await page.getByRole('tab', { name: 'ผล ปี 2567' }).waitFor();
    expect(await cell(page, 'B2').innerText()).toBe('84.24');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('ผล ปี 2567.tsv');
    expect((await save()).name).toBe('ผล ปี 2567.xlsx');
  });

  test('a file dropped on the page is opened', async () => {
    await page.evaluate(`(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['ข้อ,คะแนน\\ni1,84.24\\n'], 'วาง.csv'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    })()`);
    await page.getByRole('heading', { level: 1, name: 'วาง.csv' }).waitFor();
  });

  test('what will not be in the saved file is said at once, and what a rule of a cell does not allow', async () => {
    await open('kinds.xlsx', readFileSync(new URL('../host/xlsx/fixtures/kinds.xlsx', import.meta.url)));
    await page.getByRole('dialog').getByText('ไฟล์ kinds.xlsx มีรูปหรือข้อมูลชนิดพิเศษอยู่ในช่อง').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'ก', exact: true }).click();
    await goTo(page, 'D14');
    await page.keyboard.type('no');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('ช่อง D14 รับเฉพาะค่าที่กำหนดไว้').waitFor();
    await page.keyboard.press('Enter');
    expect(await cell(page, 'D14').innerText()).toBe('');
  });
});
