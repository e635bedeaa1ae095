import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { SITE_FOLDER } from '../../build/build.ts';
import { main } from '../../src/cli/index.ts';
import { chromiumPath, sharedChromium } from '../support/chromium.ts';
import { message } from '../support/everyText.ts';
import { downloaded, openPage } from './openPreview.ts';

const say = (key: Parameters<typeof message>[1], params = {}) => message('th', key, params);

/** A file of an agency's own; null is the sample. */
const OWN = resolve('test/data/whole/t69.xlsx');

type Given = ReadonlyMap<string, Buffer>;

/** What the command line writes for a file: by name, Drive's own records left out. */
async function byCommandLine(file: string | null): Promise<Given> {
  const out = mkdtempSync(join(tmpdir(), 'ita-plan-identical-'));
  const code = await main([...(file === null ? [] : [file]), '--out', out], { out: () => {}, err: () => {} });
  expect(code).toBe(0);
  const names = readdirSync(out).filter((name) => !name.startsWith('.'));
  return new Map(names.map((name) => [name, readFileSync(join(out, name))]));
}

const given = (...files: readonly { name: string; bytes: Uint8Array }[]): Given =>
  new Map(files.map(({ name, bytes }) => [name, Buffer.from(bytes)]));

/** The sample, its plan from the menu and the workbook, by the mouse. What says where the document is gives it as well. */
async function byMouse(page: Page): Promise<Given> {
  const button = (name: RegExp | string) => page.getByRole('button', { name, exact: typeof name === 'string' });
  await button(say('preview.start.sample')).click();
  await button(say('app.name')).click();
  await page.getByRole('menuitem', { name: say('menu.makePlan'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  const said = await downloaded(page, () => dialog.getByRole('button', { name: /^ดาวน์โหลด แผนมาตรการ/ }).click());
  expect(await dialog.innerText()).not.toContain('https:');
  await dialog.getByRole('button', { name: say('preview.ok') }).click();
  await page.getByText(say('preview.documents', { count: 1 })).click();
  const plan = await downloaded(page, () => button(/^แผนมาตรการ ITA/).click());
  expect(plan).toEqual(said);
  return given(plan, await downloaded(page, () => button(say('preview.save')).click()));
}

/** A file of one's own, its plan and the workbook, by nothing but keys, from the page as it opens. */
async function byKeys(page: Page): Promise<Given> {
  const press = (key: string) => page.keyboard.press(key);
  /** Tab, or back, until the focus is on what is called so. */
  const tabTo = async (name: string, key = 'Tab') => {
    const focused = () =>
      page.evaluate('document.activeElement?.closest("label")?.textContent ?? document.activeElement?.textContent');
    for (let steps = 0; (await focused()) !== name; steps++) {
      expect(steps, `${key} leads to ${name}`).toBeLessThan(40);
      await press(key);
    }
  };
  await tabTo(say('preview.start.open'));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press('Enter')]);
  await chooser.setFiles(OWN);
  // The keys are in the grid then.
  await page.locator('td:focus').waitFor();
  await page.locator('.menu > button').waitFor();
  await tabTo(say('app.name'), 'Shift+Tab');
  await press('Enter');
  for (const key of ['ArrowDown', 'ArrowUp']) await press(key);
  const item = page.locator('[role=menuitem]:focus');
  while ((await item.innerText()) !== say('menu.makePlan')) await press('ArrowDown');
  await press('Enter');
  await page.getByRole('dialog').waitFor();
  expect(await page.evaluate('document.activeElement.textContent')).toBe(say('preview.ok'));
  await press('Enter');
  await page.locator('td:focus').waitFor();
  await tabTo(say('preview.documents', { count: 1 }), 'Shift+Tab');
  await press('Enter');
  await press('Tab');
  const plan = await downloaded(page, () => press('Enter'));
  return given(plan, await downloaded(page, () => press('Control+s')));
}

describe.skipIf(chromiumPath === null)('the page and the command line give the same bytes', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  });

  test.each([
    ['the sample, by mouse', null, byMouse],
    ['a file of one’s own, by keyboard alone', OWN, byKeys],
  ] as const)(
    'for %s, offline',
    async (_, file, byPage) => {
      // Both say when they made the document, to the minute.
      for (const isLast of [false, true]) {
        const { page, problems, requests, close } = await openPage(
          browser,
          pathToFileURL(`${SITE_FOLDER}/plan-ita.html`).href,
        );
        await page.context().setOffline(true);
        const minute = new Date().getMinutes();
        const gave = await byPage(page);
        const written = await byCommandLine(file);
        const isSameMinute = new Date().getMinutes() === minute;
        await close();
        if (!isSameMinute && !isLast) continue;
        expect([...gave.keys()]).toEqual([expect.stringMatching(/\.docx$/), expect.stringMatching(/\.xlsx$/)]);
        for (const [name, bytes] of gave) {
          const [, other] = [...written].find(([path]) => path.slice(-5) === name.slice(-5)) ?? [];
          expect(other && Buffer.compare(bytes, other), name).toBe(0);
        }
        expect(problems).toEqual([]);
        // The frame of the sidebar is made of a text.
        expect(requests.filter((address) => address !== 'about:srcdoc')).toEqual([]);
        return;
      }
    },
    120_000,
  );
});
