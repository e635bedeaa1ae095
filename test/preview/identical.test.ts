import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/index.ts';
import { chromiumPath, sharedChromium } from '../support/chromium.ts';
import { message } from '../support/everyText.ts';
import { downloaded, openPreview } from './openPreview.ts';

const say = (key: Parameters<typeof message>[1], params = {}) => message('th', key, params);

/** What the command line writes for a file: by name, Drive's own records left out. */
async function byCommandLine(file: string | null): Promise<Map<string, Buffer>> {
  const out = mkdtempSync(join(tmpdir(), 'ita-plan-identical-'));
  const code = await main([...(file === null ? [] : [file]), '--out', out], { out: () => {}, err: () => {} });
  expect(code).toBe(0);
  const names = readdirSync(out).filter((name) => !name.startsWith('.'));
  return new Map(names.map((name) => [name, readFileSync(join(out, name))]));
}

/** What the page gives for the file that is open: the plan from the menu, then the workbook. */
async function byPage(page: Page, press: (name: RegExp | string) => Promise<void>): Promise<Map<string, Buffer>> {
  await press(say('app.name'));
  await page.getByRole('menuitem', { name: say('menu.makePlan'), exact: true }).press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(say('preview.documents', { count: 1 })).press('Enter');
  const plan = await downloaded(page, () => press(/^แผนมาตรการ ITA/));
  const workbook = await downloaded(page, () => press(say('preview.save')));
  return new Map([plan, workbook].map(({ name, bytes }) => [name, Buffer.from(bytes)]));
}

describe.skipIf(chromiumPath === null)('the page and the command line', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  });

  test.each([
    ['a file that was picked, by mouse', 'click'],
    ['a file that was picked, by keyboard', 'press'],
  ] as const)(
    'give the same bytes for %s',
    async (_, how) => {
      // Both say when they made the document, to the minute.
      for (const isLast of [false, true]) {
        const preview = await openPreview(browser);
        const { page } = preview;
        const minute = new Date().getMinutes();
        const given = await byPage(page, async (name) => {
          const button = page.getByRole('button', { name, exact: typeof name === 'string' }).first();
          await (how === 'click' ? button.click() : button.press('Enter'));
        });
        const written = await byCommandLine(null);
        const isSameMinute = new Date().getMinutes() === minute;
        await preview.close();
        if (!isSameMinute && !isLast) continue;
        expect([...given.keys()].sort()).toEqual(expect.arrayContaining([expect.stringMatching(/\.docx$/)]));
        for (const [name, bytes] of given) {
          const [, other] = [...written].find(([path]) => path.slice(-5) === name.slice(-5)) ?? [];
          expect(other && Buffer.compare(bytes, other), name).toBe(0);
        }
        return;
      }
    },
    120_000,
  );
});
