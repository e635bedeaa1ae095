/** Sidebar and sheet as one loop: to the cell, back, and what changed meanwhile. */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Host } from '../../src/host/index.ts';
import { sampleHost, sheetNamed, succeed } from '../support/addonHost.ts';
import { inBrowser } from './inBrowser.ts';

const SOURCE = 'ผลคะแนน ITA 2567';

/** Somebody types over a cell of the scores. */
function type(host: Host, key: string, value: number): void {
  const { cells } = sheetNamed(host, SOURCE);
  const cell = cells.get(key);
  if (!cell) throw new Error(`There is no cell ${key}`);
  cells.set(key, { ...cell, value });
}

const comeBack = (page: Page) => page.evaluate('void window.dispatchEvent(new Event("focus"))');
const isReadAgain = (page: Page, words: string) => page.getByText(words, { exact: true }).waitFor();

inBrowser('the loop', (open) => {
  test('leads to the cell with the keyboard', async () => {
    const { user, page } = await open(await sampleHost());
    await user.open('check');
    expect(await page.evaluate('window.sheetHasKeyboard ?? false')).toBe(false);
    await page.locator('footer button').first().click();
    await user.settled();
    expect(await page.evaluate('window.sheetHasKeyboard')).toBe(true);
  });

  test('shows what was changed in the sheet when somebody comes back, without being asked', async () => {
    const host = await sampleHost();
    const { user, page, calls } = await open(host);
    await page.clock.install();
    await page.reload();
    await user.open('results');
    await comeBack(page);
    await expect.poll(() => calls.at(-1)).toBe('glance');
    expect(await user.text()).not.toContain(user.say('sidebar.changed'));
    type(host, '42,5', 12.34);
    // Whoever goes in and out does not ask each time.
    await page.clock.fastForward(2_100);
    await comeBack(page);
    await isReadAgain(page, user.say('sidebar.changed'));
    expect(succeed(host, 'state').scores?.results.overall).toBeDefined();
    expect(calls.at(-1)).toBe('state');
  });

  test('shows it by itself while it is in sight, every 20 seconds', async () => {
    const host = await sampleHost();
    const { user, page, calls } = await open(host);
    await page.clock.install();
    await page.reload();
    await user.settled();
    type(host, '42,5', 12.34);
    await page.clock.fastForward(19_000);
    expect(calls.at(-1)).toBe('state');
    await page.clock.fastForward(2_000);
    await isReadAgain(page, user.say('sidebar.changed'));
  });

  test('never reads anew under the hands of somebody who types', async () => {
    const host = await sampleHost();
    const { page, calls } = await open(host);
    await page.locator('#agency-district').fill('เมือง');
    type(host, '42,5', 12.34);
    const before = calls.length;
    await comeBack(page);
    expect(calls.slice(before)).toEqual([]);
    expect(await page.locator('#agency-district').inputValue()).toBe('เมือง');
  });

  test('after a tab was renamed offers what helps: to look again', async () => {
    const host = await sampleHost();
    const { user, page } = await open(host);
    await user.open('check');
    sheetNamed(host, SOURCE).name = 'คะแนนปีนี้';
    await page.locator('footer button').first().click();
    await user.settled();
    expect(await user.trouble()).toContain(SOURCE);
    await page
      .getByRole('alert')
      .getByRole('button', { name: user.say('sidebar.recheck') })
      .click();
    await user.settled();
    await page.locator('footer button').first().click();
    await user.settled();
    expect(await user.trouble()).toBe('');
  });
});

inBrowser('a document whose figures may be wrong', (open) => {
  test('is made only when asked for twice; the way to what is wrong comes first', async () => {
    const host = await sampleHost();
    const { user, page } = await open(host);
    await user.open('document');
    const errors = succeed(host, 'state').scores?.findings.filter(({ severity }) => severity === 'error').length ?? 0;
    expect(await page.locator('.lead').innerText()).toBe(user.say('sidebar.document.doubtful', { count: 1 }));
    expect(await user.text()).toContain(user.say('sidebar.doubt.errors', { count: errors }));
    await page.locator('#make-document').click();
    expect(host.drive.list()).toEqual([]);
    expect(await page.evaluate('document.activeElement.id')).toBe('mend-first');
    await page.locator('#mend-first').click();
    expect(await page.locator('#step-heading').innerText()).toBe(user.say('sidebar.check.title'));
    await user.open('document');
    await user.makeDocument();
    expect(host.drive.list()).toHaveLength(1);
    // It is there, and not right.
    expect((await user.step('document').innerText()).split('\n').at(-1)).toBe(user.say('sidebar.state.todo'));
  });
});
