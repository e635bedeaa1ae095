import { readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright-core';
import { openWorkbook, type WorkbookModel, workbookFromRows } from '../../src/host/index.ts';
import { type PreviewOptions, startPreview } from '../../src/preview/server/start.ts';
import { SAMPLE } from '../support/addonHost.ts';

export interface OpenPreview {
  readonly page: Page;
  readonly address: string;
  /** What went wrong in the page. */
  readonly problems: string[];
  /** Another add-on takes the place of the one that is shown. */
  rebuilt(bundle: PreviewOptions['bundle']): void;
  close(): Promise<void>;
}

/** A preview of its own in a browser window of its own. */
export async function openPreview(
  browser: Browser,
  options: Pick<PreviewOptions, 'bundle'> & Partial<PreviewOptions>,
): Promise<OpenPreview> {
  const workbook = options.workbook ?? (await openWorkbook(readFileSync(SAMPLE)));
  const server = await startPreview({ file: SAMPLE, ...options, workbook });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(40_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(server.address);
  await page.getByRole('grid').waitFor();
  return {
    page,
    problems,
    address: server.address,
    rebuilt: server.rebuilt,
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}

/** A workbook of tabs, a line a row; numbers are numbers. */
export function workbookOf(tabs: Readonly<Record<string, readonly (readonly unknown[])[]>>): WorkbookModel {
  return workbookFromRows(Object.entries(tabs).map(([name, rows]) => ({ name, rows })));
}

export const cell = (page: Page, address: string) => page.locator(`td#${address}`);

/** A property of a cell's look. */
export const lookOf = (page: Page, address: string, property: string) =>
  page.evaluate(`getComputedStyle(document.getElementById('${address}')).${property}`);

export async function goTo(page: Page, address: string): Promise<void> {
  await page.locator('.name-box').fill(address);
  await page.keyboard.press('Enter');
}

/** The frame of the add-on's page. */
export async function frameOf(page: Page, kind: 'sidebar' | 'dialog' = 'sidebar'): Promise<Frame> {
  const element = await page.locator(`iframe[src^="/frame/${kind}"]`).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`There is no ${kind}`);
  await frame.waitForLoadState();
  return frame;
}

/** Downloads what a click gives. */
export async function downloaded(page: Page, click: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
