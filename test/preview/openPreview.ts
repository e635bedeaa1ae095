import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';
import { PAGE_PARTS, SITE_FOLDER } from '../../build/build.ts';
import { type PageTexts, pageOf } from '../../build/page/pageOf.ts';
import { loadOnly, type Sharing, saveWorkbook, type WorkbookModel, workbookFromRows } from '../../src/host/index.ts';
import type { LoadedBundle } from '../../src/host/node/index.ts';
import { bundle as builtBundle, SAMPLE } from '../support/addonHost.ts';
import { message } from '../support/everyText.ts';

export interface OpenPreview {
  readonly page: Page;
  /** What went wrong in the page. */
  readonly problems: string[];
  /** Addresses that the page asked for, its own aside. */
  readonly requests: string[];
  close(): Promise<void>;
}

export interface PreviewOptions {
  /** An add-on in place of the built one. */
  readonly bundle?: LoadedBundle;
  /** The sample unless said; null: none is opened. */
  readonly workbook?: WorkbookModel | null;
  readonly file?: string;
  readonly sharing?: Sharing;
}

const SAMPLE_NAME = 'nongson-2567.xlsx';

/** The page, opened from disk in a browser of its own, with a workbook in it. */
export async function openPreview(browser: Browser, options: PreviewOptions = {}): Promise<OpenPreview> {
  const { workbook, file = SAMPLE_NAME } = options;
  const opened = await openPage(browser, pathToFileURL(pageFile(options)).href);
  if (workbook === null) return opened;
  await openFile(opened.page, file, workbook ? await saveWorkbook(workbook) : readFileSync(SAMPLE));
  return opened;
}

/** A page in a browser of its own. */
export async function openPage(browser: Browser, address: string): Promise<OpenPreview> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(40_000);
  const [problems, requests]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (entry) => entry.type() === 'error' && problems.push(entry.text()));
  // What a worker is made from is in the page.
  page.on('request', (request) => !request.url().startsWith('blob:') && requests.push(request.url()));
  await page.goto(address);
  await page.locator('.start').waitFor();
  requests.shift();
  return { page, problems, requests, close: () => context.close() };
}

/** Opens a file as a user picks it. */
export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  await page.getByRole('grid').waitFor();
  // Its menu is there when the add-on has been opened.
  await page.locator('.menu > button').waitFor();
}

/** The page as it is built, or one that holds another add-on. */
function pageFile({ bundle, sharing }: PreviewOptions): string {
  if (!bundle && !sharing) return `${SITE_FOLDER}/plan-ita.html`;
  const file = join(mkdtempSync(join(tmpdir(), 'ita-plan-page-')), 'plan-ita.html');
  writeFileSync(file, pageWith(bundle, sharing));
  return file;
}

/** A page put together with another add-on than the built one, or other rules of sharing. */
export function pageWith(bundle: LoadedBundle | undefined, sharing: Sharing = {}, served = false): string {
  const read = (name: string) => readFileSync(join(PAGE_PARTS, name), 'utf8');
  const texts: PageTexts = {
    html: read('html'),
    script: read('script'),
    style: read('style'),
    frame: read('frame'),
    standIn: read('standIn'),
  };
  const { files } = bundle ?? builtBundle;
  const functions = loadOnly(bundle ?? builtBundle).filter((name) => !name.endsWith('_'));
  const sample = { name: SAMPLE_NAME, bytes: readFileSync(SAMPLE) };
  return pageOf({ texts, bundle: files, functions, sample, version: '0', notices: '', sharing, served }).page;
}

/** A workbook of tabs, a line a row; numbers are numbers. */
export function workbookOf(tabs: Readonly<Record<string, readonly (readonly unknown[])[]>>): WorkbookModel {
  return workbookFromRows(Object.entries(tabs).map(([name, rows]) => ({ name, rows })));
}

/** The same as the bytes of a file. */
export const workbookBytes = (tabs: Parameters<typeof workbookOf>[0]): Promise<Uint8Array> =>
  saveWorkbook(workbookOf(tabs));

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
  const element = await page.locator(`iframe[data-kind="${kind}"]`).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`There is no ${kind}`);
  await frame.waitForLoadState();
  return frame;
}

/** Opens the sidebar from the add-on's menu and gives its frame, which is a new one. */
export async function openSidebar(page: Page): Promise<Frame> {
  const frame = page.locator('iframe[data-kind="sidebar"]');
  const before = await frame.getAttribute('data-version');
  await page.getByRole('button', { name: message('th', 'app.name'), exact: true }).click();
  await page.getByRole('menuitem', { name: message('th', 'menu.sidebar'), exact: true }).click();
  await page.locator(`iframe[data-kind="sidebar"]:not([data-version="${before}"])`).waitFor();
  const opened = await frameOf(page);
  await opened.waitForSelector('#step-heading');
  return opened;
}

/** Downloads what a click gives. */
export async function downloaded(page: Page, click: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
