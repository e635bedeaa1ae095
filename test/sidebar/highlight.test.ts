import { expect, test } from 'vitest';
import { sampleHost, sheetNamed, succeed } from '../support/addonHost.ts';
import { inBrowser } from './inBrowser.ts';

const SOURCE = 'ผลคะแนน ITA 2567';

inBrowser('the colours in the sheet', (open) => {
  test('are switched on and off, and the switch says which', async () => {
    const host = await sampleHost();
    const { user, page } = await open(host);
    await user.open('results');
    const toggle = page.getByRole('switch');
    expect(await toggle.getAttribute('aria-checked')).toBe('false');
    await toggle.click();
    await user.settled();
    expect(await toggle.getAttribute('aria-checked')).toBe('true');
    expect(sheetNamed(host, SOURCE).rules.length).toBeGreaterThan(0);
    await toggle.click();
    await user.settled();
    expect(sheetNamed(host, SOURCE).rules).toEqual([]);
  });

  test('follow the threshold that the user sets; what is no score cannot be saved', async () => {
    const host = await sampleHost();
    const { user, page } = await open(host);
    await user.open('results');
    await page.locator('details:has(#threshold-IIT) summary').click();
    await page.locator('#threshold-IIT').fill('มาก');
    expect(await user.button('sidebar.save').count()).toBe(0);
    expect(await page.locator('#threshold-IIT-hint').innerText()).toBe(user.say('sidebar.thresholds.bad'));
    await page.locator('#threshold-IIT').fill('99.5');
    await user.click('sidebar.save');
    expect(succeed(host, 'state').scores?.thresholds[0]?.value).toBe(99.5);
  });
});
