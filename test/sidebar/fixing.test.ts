import { expect, test } from 'vitest';
import type { Host } from '../../src/host/index.ts';
import { sampleHost, sheetNamed, succeed } from '../support/addonHost.ts';
import type { Driver } from './driver.ts';
import { inBrowser } from './inBrowser.ts';

const SOURCE = 'ผลคะแนน ITA 2567';
const LABEL = 'กลุ่มนี้เขียนว่า EIT';
const labelOf = (host: Host) => sheetNamed(host, SOURCE).cells.get('6,1')?.value;

/** Clicks the fix of the finding with these words. */
async function fix(user: Driver, words: string): Promise<void> {
  const card = user.page.locator('li.card', { hasText: words });
  await card.getByRole('button', { name: user.say('sidebar.fix.do') }).click();
  await user.settled();
}

inBrowser('findings', (open) => {
  test('lead to their cells', async () => {
    const host = await sampleHost();
    succeed(host, 'update');
    succeed(host, 'jump', { cell: 'มาตรการ!C4' });
    const { user, calls } = await open(host);
    await user.open('check');
    await user.page.getByRole('button', { name: /^E26/ }).click();
    await user.settled();
    expect(host.workbook.activeSheet.name).toBe(SOURCE);
    expect(calls).toContain('jump');
  });

  test('are fixed by one click, undone by another, and checked again each time', async () => {
    const host = await sampleHost();
    const { user } = await open(host);
    await user.open('check');
    const found = () => user.page.getByText(LABEL).count();
    expect(await found()).toBe(1);
    await fix(user, LABEL);
    expect([labelOf(host), await found()]).toEqual(['IIT', 0]);
    expect(await user.page.getByRole('status').innerText()).toContain('A6');
    await user.click('sidebar.undo');
    expect([labelOf(host), await found()]).toEqual(['EIT', 1]);
  });

  test('of a score are fixed in the numerals that the sheet uses', async () => {
    const host = await sampleHost();
    const { user } = await open(host);
    await user.open('check');
    await fix(user, 'ข้อ i11');
    expect(sheetNamed(host, SOURCE).cells.get('71,5')?.value).toBe('๙๘.๗๙');
    expect(await user.page.getByText('ข้อ i11').count()).toBe(0);
  });

  test('that are safe are fixed together, after it was said what would change', async () => {
    const host = await sampleHost();
    const { user } = await open(host);
    await user.open('check');
    await user.click('sidebar.fix.show');
    expect(await user.text()).toContain(user.say('sidebar.fix.change', { cell: 'A6', from: 'EIT', to: 'IIT' }));
    expect(labelOf(host)).toBe('EIT');
    await user.click('sidebar.fix.all', { count: 23 });
    expect(labelOf(host)).toBe('IIT');
    expect(sheetNamed(host, SOURCE).cells.get('59,4')?.value).toBe('ข้อ o๑');
  });

  test('whose cell was changed meanwhile are not fixed, and that is said', async () => {
    const host = await sampleHost();
    const { user } = await open(host);
    await user.open('check');
    const label = sheetNamed(host, SOURCE).cells.get('6,1');
    if (label) label.value = 'ของเรา';
    await fix(user, LABEL);
    expect(await user.trouble()).toContain('ของเรา');
    expect(labelOf(host)).toBe('ของเรา');
  });
});
