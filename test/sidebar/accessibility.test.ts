import { describe, expect, test } from 'vitest';
import { hostWith, sampleHost } from '../support/addonHost.ts';
import { violationsOn } from '../support/axe.ts';
import type { Driver } from './driver.ts';
import { inBrowser } from './inBrowser.ts';

async function expectClean({ page }: Driver, what: string): Promise<void> {
  expect(await violationsOn(page), what).toEqual([]);
}

describe.each(['th', 'en'] as const)('in %s', (language) => {
  inBrowser('axe finds nothing', (open) => {
    test('on any step of the path, with everything unfolded', async () => {
      const { user, page } = await open(await sampleHost({ locale: language }), language);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      for (const step of ['agency', 'check', 'results', 'measures', 'document', 'share'] as const) {
        await user.open(step);
        await expectClean(user, step);
        await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
        await expectClean(user, `${step} unfolded`);
      }
    }, 60_000);

    test('while work runs, when it failed, when it is done, and while a measure is edited', async () => {
      const host = await sampleHost({ locale: language });
      const { user, page, hold } = await open(host, language);
      await user.open('document');
      const release = hold();
      await user.clickMake();
      await page.waitForSelector('.doing');
      await expectClean(user, 'running');
      host.faults.failOn('Drive.Files.create', { when: 'before' });
      release();
      await user.settled();
      await expectClean(user, 'failed');
      await user.click('sidebar.retry');
      await expectClean(user, 'done');
      await user.open('measures');
      await user.openMeasure();
      await expectClean(user, 'a measure opened');
      await user.click('sidebar.edit');
      await expectClean(user, 'editing');
      await user.open('check');
      await user.click('sidebar.fix.show');
      await user.click('sidebar.fix.do');
      await expectClean(user, 'fixed');
    }, 60_000);

    test('where there are no scores yet', async () => {
      const { user } = await open(hostWith({ แผ่น1: '' }, { locale: language }), language);
      await expectClean(user, 'start');
      await user.click('sidebar.start.active.do');
      await expectClean(user, 'refused');
      await user.open('results');
      await expectClean(user, 'nothing to show');
    });
  });
});
