import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, sharedChromium } from '../support/chromium.ts';
import { message } from '../support/everyText.ts';
import { cell, type OpenPreview, openPreview } from './openPreview.ts';

const say = (key: Parameters<typeof message>[1]) => message('th', key);

/** Every tab of ours that a plan makes. */
const TABS = ['คะแนน', 'สรุปผล', 'ผลตรวจสอบ', 'บทวิเคราะห์', 'มาตรการ', 'เอกสาร', 'ตั้งค่า'];

/**
 * What a user sees of each text in sight: `hidden` where something lies over its first or last letter, `cut` where it
 * ends before it is all there although nothing stands in the way.
 */
const LOOK = `(() => {
  const area = document.querySelector('.grid-area').getBoundingClientRect();
  const head = document.querySelector('thead').getBoundingClientRect().height;
  const isInSight = ({ left, right, top, bottom }) =>
    left > area.left + 46 && right < area.right - 20 && top > area.top + head && bottom < area.bottom - 20;
  const faults = [];
  let looked = 0;
  for (const td of document.querySelectorAll('td[role=gridcell]')) {
    const text = td.querySelector('div')?.firstChild;
    if (!text?.textContent.trim() || td.classList.contains('active')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    const box = td.querySelector('div').getBoundingClientRect();
    if (lines.length === 0 || !lines.every(isInSight)) continue;
    looked++;
    const seen = (x, y) => document.elementFromPoint(x, y)?.closest('td') === td;
    const [first] = lines;
    const last = lines.at(-1);
    const end = Math.min(last.right, box.right) - 2;
    if (!seen(first.left + 2, first.top + first.height / 2) || !seen(end, last.top + last.height / 2)) {
      faults.push('hidden ' + td.id + ' ' + text.textContent);
    }
    const next = document.elementFromPoint(box.right + 6, box.top + box.height / 2)?.closest('td');
    if (last.right > box.right + 1 && !next?.textContent && td.classList.contains('spills')) {
      faults.push('cut ' + td.id + ' ' + text.textContent);
    }
  }
  return { faults, looked };
})()`;

describe.skipIf(chromiumPath === null)('tabs of ours, as the page shows them', () => {
  let browser: Browser;
  let preview: OpenPreview;
  beforeAll(async () => {
    browser = await sharedChromium();
    preview = await openPreview(browser);
    const { page } = preview;
    await page.setViewportSize({ width: 1800, height: 1000 });
    await page.getByRole('button', { name: say('app.name'), exact: true }).click();
    await page.getByRole('menuitem', { name: say('menu.makePlan'), exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: say('preview.sidebar.close') }).click();
  }, 60_000);
  afterAll(() => preview.close());

  test('are these, beside the user’s own', async () => {
    const names = await preview.page.getByRole('tab').allInnerTexts();
    expect(names.slice(1).sort()).toEqual([...TABS].sort());
  });

  test.each(TABS)('%s shows each of its texts whole, and nothing lies over one', async (name) => {
    const { page } = preview;
    await page.getByRole('tab', { name, exact: true }).click();
    // The active cell's frame and note are not the sheet's.
    await page.locator('.name-box').fill('Z1');
    await page.keyboard.press('Enter');
    await page.evaluate(`document.querySelector('.grid-area').scrollTo(0, 0)`);
    await page.waitForTimeout(200);
    const { faults, looked } = (await page.evaluate(LOOK)) as { faults: string[]; looked: number };
    expect(looked).toBeGreaterThan(5);
    expect(faults).toEqual([]);
  });

  test('the summary says its headline, and its bars are as long as their scores', async () => {
    const { page } = preview;
    await page.getByRole('tab', { name: 'สรุปผล', exact: true }).click();
    const width = async (address: string) => {
      const box = await cell(page, address).locator('div').boundingBox();
      return box?.width ?? 0;
    };
    // IIT 88.65 and OIT 55.66, on the same scale; behind a bar that ends before it stands the target.
    const textOf = (address: string) =>
      page.evaluate(`(() => {
        const range = document.createRange();
        const { firstChild: text } = document.getElementById('${address}').querySelector('div');
        range.setStart(text, 0);
        range.setEnd(text, /^[\u2588-\u258f\u2593]*/.exec(text.data)?.[0].length || text.length);
        return range.getBoundingClientRect().width;
      })()`) as Promise<number>;
    expect((await textOf('D16')) / (await textOf('D6'))).toBeCloseTo(55.66 / 88.65, 1);
    for (const address of ['A3', 'D6', 'D16'])
      expect(await width(address)).toBeGreaterThan((await textOf(address)) - 1);
  });
});
