import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { GAS_FOLDER } from '../../build/build.ts';
import type { Host } from '../../src/host/index.ts';

/** Google's sidebars are always so wide. */
const WIDTH = 300;
const ADDRESS = 'https://sidebar.test/';

/** `google.script.run` as the page finds it, each call going to `callHost`. */
const GOOGLE = `
  const runner = (succeed, fail) => ({
    withSuccessHandler: (handler) => runner(handler, fail),
    withFailureHandler: (handler) => runner(succeed, handler),
    runItaPlan: (action, payload) => {
      window.callHost(action, payload).then((reply) =>
        'threw' in reply ? fail(new Error(reply.threw)) : succeed(reply.value));
    },
  });
  const focus = () => {
    window.sheetHasKeyboard = true;
  };
  window.google = { script: { run: runner(() => {}, () => {}), host: { editor: { focus } } } };
`;

/** A sidebar in a page, and what it asked the server for. */
export interface OpenSidebar {
  readonly page: Page;
  readonly calls: readonly string[];
  /** Everything that went wrong on the page, and every request that it made: both shall stay empty. */
  readonly complaints: readonly string[];
  /** Holds back the server's answers until the function that this returns is called. */
  readonly hold: () => () => void;
  /** Loses the answer to the next call of an action, which the server did all the same. */
  readonly loseAnswer: (action: string) => void;
}

/** The built sidebar, its calls bridged to the bundle on the local host. */
export async function openSidebar(browser: Browser, host: Host, height = 640): Promise<OpenSidebar> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height } });
  const calls: string[] = [];
  const complaints: string[] = [];
  let gate: Promise<void> = Promise.resolve();
  let lost: string | null = null;

  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.exposeFunction('callHost', async (action: string, payload: unknown) => {
    calls.push(action);
    await gate;
    try {
      const value = host.call('runItaPlan', action, payload);
      if (lost === action) {
        lost = null;
        throw new Error('NetworkError');
      }
      return { value };
    } catch (error) {
      return { threw: String(error) };
    }
  });
  await page.addInitScript(GOOGLE);
  const html = readFileSync(join(GAS_FOLDER, 'sidebar.html'), 'utf8');
  await page.route('**/*', (route) => {
    if (route.request().url() === ADDRESS) return route.fulfill({ contentType: 'text/html', body: html });
    complaints.push(`The page asked for ${route.request().url()}`);
    return route.abort();
  });
  await page.goto(ADDRESS);
  return {
    page,
    calls,
    complaints,
    hold: () => {
      let release: () => void = () => {};
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    loseAnswer: (action) => {
      lost = action;
    },
  };
}
