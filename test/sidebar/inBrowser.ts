import type { Browser } from 'playwright-core';
import { afterEach, beforeAll, describe, expect } from 'vitest';
import type { Host } from '../../src/host/index.ts';
import { chromiumPath, sharedChromium } from '../support/chromium.ts';
import { Driver } from './driver.ts';
import { type OpenSidebar, openSidebar } from './openSidebar.ts';

type Open = (host: Host, language?: 'th' | 'en') => Promise<OpenSidebar & { readonly user: Driver }>;

/** Tests in a real Chromium; after each, the page must have complained of nothing and asked the network for nothing. */
export function inBrowser(name: string, tests: (open: Open) => void): void {
  describe.skipIf(chromiumPath === null)(name, () => {
    let browser: Browser;
    let opened: OpenSidebar[] = [];
    beforeAll(async () => {
      browser = await sharedChromium();
    }, 60_000);
    afterEach(async () => {
      const complaints = opened.flatMap((sidebar) => sidebar.complaints);
      await Promise.all(opened.map(({ page }) => page.close()));
      opened = [];
      expect(complaints).toEqual([]);
    });
    tests(async (host, language = 'th') => {
      const sidebar = await openSidebar(browser, host);
      opened.push(sidebar);
      const user = new Driver(sidebar.page, language);
      await user.settled();
      return { ...sidebar, user };
    });
  });
}
