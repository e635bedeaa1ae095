import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DISTRICT, plannedHost } from '../addon/actions/handover/shareHost.ts';
import { succeed } from '../support/addonHost.ts';
import { violationsOn } from '../support/axe.ts';
import { inBrowser } from './inBrowser.ts';

async function expectClean(page: Page, what: string): Promise<void> {
  expect(await violationsOn(page), what).toEqual([]);
}

describe.each(['th', 'en'] as const)('in %s', (language) => {
  inBrowser('axe finds nothing while somebody shares', (open) => {
    test('before, in the statement, in the results, and when something changed since', async () => {
      const host = plannedHost({ locale: language, sharing: { allowedDomains: [] } });
      const { user, page } = await open(host, language);
      await user.open('share');
      await user.settled();
      await page.locator('#share-addresses').fill('no address');
      await user.click('share.form.show');
      await expectClean(page, 'a wrong address');
      await page.locator('#share-addresses').fill(`${DISTRICT}, clerk@agency.example`);
      await user.click('share.form.show');
      await expectClean(page, 'statement');
      await user.click('share.do');
      await expectClean(page, 'results');
      await user.click('share.handOver.do');
      const [measure] = succeed(host, 'state').scores?.plan.measures ?? [];
      succeed(host, 'saveMeasure', { id: measure?.id, changes: { responsible: null }, seen: {} });
      await user.click('sidebar.recheck');
      await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
      await expectClean(page, 'changed and unfolded');
      expect(await page.evaluate('document.querySelector("main").scrollWidth')).toBeLessThanOrEqual(300);
    }, 60_000);
  });
});
