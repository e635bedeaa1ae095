import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LogEntry } from '../../src/core/handover/log.ts';
import { readHandovers } from '../../src/core/tabs/handover/handoverTab.ts';
import { EMAILS, openWorkbook } from '../../src/host/index.ts';
import { chromiumPath, sharedChromium } from '../support/chromium.ts';
import { type AnyKey, message } from '../support/everyText.ts';
import { tabOfSheet } from '../support/sheetView.ts';
import { downloaded, frameOf, type OpenPreview, openPreview, openSidebar } from './openPreview.ts';

const LOG = 'การส่งมอบ';
const OFFICER = 'officer@district.example';
const FORBIDDEN = 'friend@elsewhere.example';
/** A change is kept as soon as nothing has happened for a moment. */
const KEPT = { timeout: 20_000 };
const say = (key: AnyKey, params = {}) => message('th', key, params);

/** What each entry of the log is about, in a line. */
const line = (entry: LogEntry) =>
  entry.kind === 'handed-over' ? `ส่งมอบ ${entry.to}` : `${entry.kind} ${entry.target} ${entry.address}`;

describe.skipIf(chromiumPath === null)('sharing and handing over, by clicks', () => {
  let browser: Browser;
  let preview: OpenPreview;
  let page: Page;
  let sidebar: Frame;
  beforeAll(async () => {
    browser = await sharedChromium();
    preview = await openPreview(browser, { sharing: { allowedDomains: ['district.example'] } });
    page = preview.page;
    sidebar = await openSidebar(page);
  }, 60_000);
  afterAll(async () => {
    await preview.close();
  });

  const settled = () => sidebar.waitForSelector('.busy', { state: 'detached' });
  const press = async (id: string) => {
    await sidebar.locator(`#${id}`).click();
    await settled();
  };
  const openStep = async (step: 'measures' | 'document' | 'share') => {
    await sidebar
      .getByRole('navigation')
      .getByRole('button', { name: say(`sidebar.step.${step}`) })
      .click();
    await settled();
  };
  /** Who has access, as this browser keeps it: to the sheet, then to each file that Drive knows of; null before anybody had. */
  const keptAccess = async () => {
    const text = (await page.evaluate(`new Promise((resolve) => {
      indexedDB.open('ita-plan').onsuccess = ({ target: { result: database } }) => {
        database.transaction('files').objectStore('files').getAll().onsuccess = ({ target: { result: [file] } }) => {
          database.close();
          const bytes = file?.kept.drive.get('.access.json');
          resolve(bytes ? new TextDecoder().decode(bytes) : null);
        };
      };
    })`)) as string | null;
    if (text === null) return null;
    const { files, emails } = JSON.parse(text) as {
      files: Record<string, { permissions: { emailAddress: string; role: string }[] }>;
      emails: unknown[];
    };
    const people = Object.values(files).map(({ permissions }) =>
      permissions
        .filter(({ role }) => role !== 'owner')
        .map(({ emailAddress, role }) => `${emailAddress} ${role}`)
        .sort(),
    );
    return { people, emails: emails.length };
  };
  /** The log of the workbook as it is saved. */
  const saved = async () => {
    const { bytes } = await downloaded(page, () => page.getByRole('button', { name: say('preview.save') }).click());
    const workbook = await openWorkbook(bytes);
    const sheet = workbook.sheets.find(({ name }) => name === LOG);
    const tab = sheet && tabOfSheet(sheet);
    return { workbook, tab, entries: tab ? readHandovers(tab) : [] };
  };

  test('from the plan to its hand-over, as this browser keeps it and as it is saved', async () => {
    await openStep('document');
    await sidebar.locator('#make-document').click();
    await press('make-anyway');
    await openStep('share');
    const main = sidebar.locator('main');
    expect(await main.innerText()).toContain(EMAILS.colleague);
    expect(await main.innerText()).toContain(say('share.people.invisible'));

    // Share: only the second click gives, and exactly what the statement says.
    await sidebar.locator('#share-addresses').fill(`${OFFICER}, ${FORBIDDEN}\n${OFFICER.toUpperCase()}`);
    await sidebar.locator('#share-role').selectOption('commenter');
    await press('share-show');
    const statement = await sidebar.locator('.statement').innerText();
    const names = await page.getByRole('tab').allInnerTexts();
    for (const name of [...names, say('share.tab.new', { name: LOG })]) expect(statement).toContain(name.trim());
    expect(statement).toContain(say('share.statement.noEmail'));
    expect(statement.split(OFFICER)).toHaveLength(2);
    expect(await keptAccess()).toBeNull();
    await press('share-do');
    expect(await main.innerText()).toContain(say('share.result.domain'));
    const shared = {
      people: [[`${EMAILS.colleague} writer`, `${OFFICER} reader`], [`${OFFICER} commenter`]],
      emails: 0,
    };
    await expect.poll(keptAccess, KEPT).toEqual(shared);

    // Who has access, and take it back.
    const takeBack = (what: AnyKey) =>
      sidebar.getByRole('button', { name: say('share.takeBack.label', { address: OFFICER, what: say(what) }) });
    expect(await sidebar.getByRole('button', { name: say('share.takeBack') }).count()).toBe(2);
    await takeBack('share.people.document').click();
    await settled();
    await expect.poll(keptAccess, KEPT).toEqual({ ...shared, people: [shared.people[0], []] });
    await takeBack('share.people.sheet').click();
    await settled();
    await expect.poll(async () => (await keptAccess())?.people, KEPT).toEqual([[`${EMAILS.colleague} writer`], []]);

    // Hand over, with something missing.
    await sidebar.locator('#hand-over-to').fill('ท้องถิ่นอำเภอเชียงยืน');
    await press('hand-over');
    const first = await saved();
    expect(first.entries.map(line)).toEqual([
      `given sheet ${OFFICER}`,
      `given document ${OFFICER}`,
      `taken-back document ${OFFICER}`,
      `taken-back sheet ${OFFICER}`,
      'ส่งมอบ ท้องถิ่นอำเภอเชียงยืน',
    ]);
    const row = (first.tab?.rows[7] ?? []).map(({ text }) => text);
    expect(row[1]).toBe('ส่งมอบ');
    expect([row[3], row[4]]).toEqual(['74.67', 'ต้องปรับปรุง']);
    expect(row[7]).toContain(say('handover.check.shared.missing'));
    expect(row[6]).toMatch(/^ฉบับที่ 1 \(รหัสข้อมูล [0-9a-f]+\)\nhttps:/);
    expect(row[7]).not.toContain(say('handover.check.current.missing'));
    expect(row[8]).toBe(say('handover.first'));
    expect(
      first.workbook.sheets
        .filter(({ protection }) => protection?.warningOnly)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['คะแนน', 'ผลตรวจสอบ', 'สรุปผล'].sort());

    await expect.poll(keptAccess, KEPT).toEqual({ people: [[`${EMAILS.colleague} writer`], []], emails: 0 });
    expect(preview.problems).toEqual([]);
  }, 120_000);

  test('a colleague sees the record, and can share the sheet but not the document', async () => {
    const frame = page.locator('iframe[data-kind="sidebar"]');
    const before = await frame.getAttribute('data-version');
    await page.getByText(say('preview.more'), { exact: true }).click();
    await page.getByLabel(say('preview.user')).selectOption('colleague');
    await expect.poll(() => frame.getAttribute('data-version'), KEPT).not.toBe(before);
    sidebar = await frameOf(page);
    await sidebar.waitForSelector('#step-heading');
    await openStep('share');
    expect(await sidebar.locator('main').innerText()).toContain(say('share.document.not-found'));
    expect(await sidebar.locator('#share-role').count()).toBe(0);
    await sidebar.locator('#share-addresses').fill(OFFICER);
    await press('share-show');
    await press('share-do');
    await expect
      .poll(async () => (await keptAccess())?.people, KEPT)
      .toEqual([[`${EMAILS.colleague} writer`, `${OFFICER} reader`], []]);
  }, 60_000);
});
