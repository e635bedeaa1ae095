import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITE_FOLDER } from '../../build/build.ts';
import { siteOf } from '../../build/page/siteOf.ts';
import { chromiumPath, sharedChromium } from '../support/chromium.ts';
import { message } from '../support/everyText.ts';
import { type OpenPreview, openPage } from './openPreview.ts';

const say = (key: Parameters<typeof message>[1]) => message('th', key);
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};

describe.skipIf(chromiumPath === null)('the page, given out by a web server', () => {
  const page = readFileSync(join(SITE_FOLDER, 'plan-ita.html'), 'utf8');
  const build = /"build":"([0-9a-f]{8})"/.exec(page)?.[1] ?? '';
  let files = siteOf({ page, build });
  let browser: Browser;
  let server: Server;
  let preview: OpenPreview;
  beforeAll(async () => {
    server = createServer(({ url = '/' }, response) => {
      const name = url === '/' ? 'index.html' : url.slice(1);
      const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain';
      response.writeHead(files.has(name) ? 200 : 404, { 'content-type': type, 'cache-control': 'no-cache' });
      response.end(files.get(name));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await sharedChromium();
    preview = await openPage(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  });
  afterAll(async () => {
    await preview.close();
    server.closeAllConnections();
    server.close();
  });

  test('is what npm run page made, with a manifest of an app', () => {
    for (const [name, text] of files) expect(readFileSync(join(SITE_FOLDER, name), 'utf8')).toBe(text);
    expect(JSON.parse(files.get('manifest.webmanifest') ?? '')).toMatchObject({
      start_url: 'plan-ita.html',
      display: 'standalone',
    });
  });

  test('opens offline once it was open', async () => {
    const { page: shown, problems } = preview;
    // The address of the site itself leads to the page: before that, what is asked is asked of a page that goes.
    await shown.locator('.start').waitFor();
    await shown.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await shown.reload();
    await shown.locator('.start').waitFor();
    await shown.context().setOffline(true);
    await shown.reload();
    await shown.locator('.start').waitFor();
    await shown.context().setOffline(false);
    expect(problems).toEqual([]);
  });

  test('says that there is a new version, and loads it when asked to', async () => {
    const { page: shown } = preview;
    files = siteOf({ page: page.replaceAll(`"build":"${build}"`, '"build":"ffffffff"'), build: 'ffffffff' });
    await shown.evaluate('navigator.serviceWorker.getRegistration().then((one) => one.update())');
    await shown.getByText(say('preview.newVersion')).waitFor();
    expect(await shown.locator('.foot').innerText()).toContain(build);
    await shown.getByRole('button', { name: say('preview.newVersion.load') }).click();
    await shown.locator('.foot', { hasText: 'ffffffff' }).waitFor();
  });
});
