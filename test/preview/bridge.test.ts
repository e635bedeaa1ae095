import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, sharedChromium } from '../support/chromium.ts';
import { cell, frameOf, type OpenPreview, openPreview, workbookOf } from './openPreview.ts';
import { tinyAddon } from './tinyAddon.ts';

describe.skipIf(chromiumPath === null)('google.script.run', () => {
  let browser: Browser;
  let preview: OpenPreview;
  beforeAll(async () => {
    browser = await sharedChromium();
    const rows = Array.from({ length: 300 }, (_, index) => [`แถว ${index + 1}`]);
    preview = await openPreview(browser, { bundle: tinyAddon, workbook: workbookOf({ หนึ่ง: rows, สอง: rows }) });
  });
  afterAll(async () => {
    await preview.close();
  });

  const inFrame = async (script: string) => (await frameOf(preview.page)).evaluate(script);
  const calling = (call: string) =>
    inFrame(`new Promise((resolve) => google.script.run
      .withSuccessHandler((...got) => resolve(['success', ...got]))
      .withFailureHandler((error, user) => resolve(['failure', error instanceof Error, error.message, user]))
      ${call})`);

  test('is there before the page’s own scripts', async () => {
    expect(await inFrame('document.body.dataset.run')).toBe('function');
  });

  test('carries values there and back as copies', async () => {
    const value = `{ a: [1, 'ก', true, null, undefined], b: { c: -0.5 } }`;
    expect(await calling(`.echo(${value})`)).toEqual([
      'success',
      { a: [1, 'ก', true, null, null], b: { c: -0.5 } },
      undefined,
    ]);
  });

  test('gives the user object to the handler', async () => {
    expect(await calling(`.withUserObject('u').echo(1)`)).toEqual(['success', 1, 'u']);
    expect(await calling(`.withUserObject('u').fail()`)).toEqual(['failure', true, 'พังแล้ว', 'u']);
  });

  test('gives nothing back itself, and each with… a new runner', async () => {
    expect(await inFrame('typeof google.script.run.echo(1)')).toBe('undefined');
    expect(await inFrame('google.script.run.withUserObject(1) === google.script.run')).toBe(false);
  });

  test.each(['new Date()', '() => 1', 'document.body', 'NaN', 'new Map()', 'undefined', 'Symbol()', '1n'])(
    'refuses %s on the spot',
    async (value) => {
      const attempt = (argument: string) =>
        inFrame(`(() => { try { google.script.run.echo(${argument}); } catch (error) { return String(error); } })()`);
      expect(await attempt(value)).toBe('TypeError: Failed due to illegal value in property: 0');
      if (value === 'undefined') return;
      expect(await attempt(`0, { a: [${value}] }`)).toBe('TypeError: Failed due to illegal value in property: 1.a.0');
    },
  );

  test.each(['nobody', 'hidden_', 'toString_'])('has no function %s', async (name) => {
    const call = `(() => { try { google.script.run.${name}(); } catch (error) { return error.name; } })()`;
    expect(await inFrame(call)).toBe('TypeError');
  });

  test('says a failure that nobody handles to the console', async () => {
    const said = preview.page
      .waitForEvent('console', { predicate: (entry) => entry.text().includes('พังแล้ว') })
      .catch(() => null);
    const thrown = preview.page.waitForEvent('pageerror').catch(() => null);
    await inFrame('google.script.run.fail()');
    expect(await Promise.race([said, thrown])).not.toBeNull();
    preview.problems.length = 0;
  });

  test('runs on the tab where the user is, and shows at once what was written', async () => {
    await preview.page.getByRole('tab', { name: 'สอง' }).click();
    expect(await calling('.where()')).toEqual(['success', 'สอง', undefined]);
    await calling(`.write('B2', 'จากแถบข้าง')`);
    await cell(preview.page, 'B2').getByText('จากแถบข้าง').waitFor();
  });

  // The host has to keep the range that `activate` is called on.
  test('takes the user to a cell', async () => {
    await calling(`.jump('หนึ่ง', 'A250')`);
    const target = cell(preview.page, 'A250');
    await preview.page.locator('td#A250.active').waitFor();
    expect(await preview.page.getByRole('tab', { name: 'หนึ่ง' }).getAttribute('aria-selected')).toBe('true');
    const box = await target.boundingBox();
    expect(box?.y).toBeGreaterThan(150);
    expect(box?.y).toBeLessThan(700);
  });

  test('hands the focus to the sheet and closes the sidebar', async () => {
    await inFrame('google.script.host.editor.focus()');
    await preview.page.locator('td:focus').waitFor();
    await inFrame('google.script.host.close()');
    await preview.page.getByRole('button', { name: 'แสดงแถบข้าง' }).click();
    expect(await inFrame('document.querySelector("h1").textContent')).toBe('แถบข้างทดลอง');
  });

  test('has a frame of 300 pixels with no way out of it', async () => {
    const frame = preview.page.locator('iframe');
    expect((await frame.boundingBox())?.width).toBe(300);
    expect(await frame.getAttribute('sandbox')).not.toContain('same-origin');
    expect(await inFrame('self.origin')).toBe('null');
    expect(await inFrame(`fetch('https://example.com/').then(() => 'reached', () => 'refused')`)).toBe('refused');
    // The policy says to the console that it was at work.
    expect(preview.problems.filter((problem) => !problem.includes('Content Security Policy'))).toEqual([]);
  });
});
