import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDriveFolder, type Host } from '../../src/host/node/index.ts';
import { textOf } from '../addon/document/docx.ts';
import { hostWith, sampleHost, sheetNamed } from '../support/addonHost.ts';
import { tabNamesOf } from '../support/sheetView.ts';
import { inBrowser } from './inBrowser.ts';

/** The text of the one document that was made, from the file on disk where the Drive is a folder. */
function planOf(host: Host): string {
  const [file] = host.drive.list();
  if (!file) throw new Error('No document was made');
  const path = host.drive.locate(file);
  return textOf(path === null ? host.drive.read(file) : readFileSync(path));
}

inBrowser('the path', (open) => {
  test('leads from the raw sample to the finished document on disk by clicks alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ita-plan-sidebar-'));
    const host = await sampleHost({ drive: createDriveFolder(folder) });
    const { user, page } = await open(host);
    await user.click('sidebar.agency.next');
    await user.click('sidebar.check.skip');
    await user.click('sidebar.results.write');
    await user.click('sidebar.results.next');
    await user.button('sidebar.measures.acceptAll', { count: 16 }).click();
    await user.settled();
    await user.click('sidebar.measures.next');
    await user.makeDocument();
    expect(await page.locator('#open-document').getAttribute('href')).toContain('https://docs.google.com/');
    expect(host.drive.list()).toHaveLength(1);
    const text = planOf(host);
    for (const part of ['องค์การบริหารส่วนตำบลหนองซอน', '๗๔.๖๗', 'เชียงยืน', '๒๕๖๘']) expect(text).toContain(part);
  });

  test('can be walked by keyboard alone, and the focus is never lost', async () => {
    const host = await sampleHost();
    const { user, page } = await open(host);
    const focused = () => page.evaluate('document.activeElement.textContent') as Promise<string>;
    const press = async (words: string) => {
      for (let presses = 0; presses < 150; presses++) {
        await page.keyboard.press('Tab');
        if ((await focused()).trim() === words) {
          await page.keyboard.press('Enter');
          await user.settled();
          return;
        }
      }
      throw new Error(`Tab never reached “${words}”`);
    };
    await press(user.say('sidebar.agency.next'));
    expect(await focused()).toBe(user.say('sidebar.check.title'));
    await press(user.say('sidebar.fix.do'));
    expect(await page.evaluate('document.activeElement.tagName')).not.toBe('BODY');
    await press(user.say('sidebar.check.skip'));
    await press(user.say('sidebar.results.write'));
    await press(user.say('sidebar.results.next'));
    await press(user.say('sidebar.measures.acceptAll', { count: 16 }));
    await press(user.say('sidebar.measures.next'));
    await press(user.say('sidebar.document.make'));
    await press(user.say('sidebar.doubts.anyway'));
    expect(host.drive.list()).toHaveLength(1);
  }, 60_000);

  test('says of each step, in words, how far it is', async () => {
    const { user } = await open(await sampleHost());
    const stateOf = async (step: 'agency' | 'check' | 'document') =>
      (await user.step(step).innerText()).split('\n').at(-1);
    expect(await stateOf('agency')).toBe(user.say('sidebar.state.done'));
    expect(await stateOf('check')).toBe(user.say('sidebar.state.todo'));
    expect(await user.step('agency').getAttribute('aria-current')).toBe('step');
  });

  test('does not scroll sideways', async () => {
    const { user, page } = await open(await sampleHost());
    for (const step of ['agency', 'check', 'results', 'measures', 'document', 'share'] as const) {
      await user.open(step);
      expect(await page.evaluate('document.documentElement.scrollWidth'), step).toBeLessThanOrEqual(300);
      expect(await page.evaluate('document.querySelector("main").scrollWidth'), step).toBeLessThanOrEqual(300);
    }
  });

  test('does not scroll sideways either where text is twice as large', async () => {
    const { user, page } = await open(await sampleHost());
    await page.evaluate('document.documentElement.style.fontSize = "200%"');
    for (const step of ['agency', 'check', 'results', 'measures', 'document', 'share'] as const) {
      await user.open(step);
      expect(await page.evaluate('document.querySelector("main").scrollWidth'), step).toBeLessThanOrEqual(300);
    }
  });
});

inBrowser('a workbook without scores', (open) => {
  test('is started from an empty table, which is filled in and read', async () => {
    const host = hostWith({ แผ่น1: '' });
    const { user } = await open(host);
    await user.click('sidebar.start.empty.do');
    expect(await user.text()).toContain(user.say('sidebar.start.fill', { tab: 'คะแนน' }));
    const cell = sheetNamed(host, 'คะแนน').cells.get('4,2');
    if (cell) cell.value = 84.24;
    await user.click('sidebar.agency.read');
    expect(await user.text()).toContain(user.say('sidebar.source.read', { count: 1 }));
  });

  test('is started from a pasted table', async () => {
    const host = hostWith({ แผ่น1: '' });
    const { user, page } = await open(host);
    await page.locator('#pasted').fill('ปี 2567\nข้อ\tคะแนน\ni1\t84.24\ni2\t60');
    await user.click('sidebar.start.paste.do');
    expect(tabNamesOf(host.workbook)).toContain('คะแนนที่วาง');
    expect(await user.text()).toContain('คะแนนที่วาง');
  });

  const SEEN = '1 ช่องที่เป็นข้อความ เช่น “สวัสดี”';

  test('keeps a pasted text that holds no scores in its field', async () => {
    const { user, page } = await open(hostWith({ แผ่น1: '' }));
    await page.locator('#pasted').fill('สวัสดี');
    await user.click('sidebar.start.paste.do');
    expect(await user.trouble()).toContain(user.say('error.no-scores-in-text', { seen: SEEN }));
    expect(await page.locator('#pasted').inputValue()).toBe('สวัสดี');
  });

  test('is started from the tab that is open; one without scores is said to have none', async () => {
    const { user } = await open(hostWith({ แผ่น1: 'สวัสดี' }));
    await user.click('sidebar.start.active.do');
    expect(await user.trouble()).toContain(user.say('error.no-scores-in-tab', { tab: 'แผ่น1', seen: SEEN }));
  });
});
