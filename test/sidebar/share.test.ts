import { expect, test } from 'vitest';
import {
  asShown,
  DISTRICT,
  onPlan,
  onSheet,
  plannedHost,
  SHEET_ONLY,
  START,
  sameFiles,
} from '../addon/actions/handover/shareHost.ts';
import { hostWith, succeed } from '../support/addonHost.ts';
import { inBrowser } from './inBrowser.ts';

const CURRENT_SHEET = 'https://www.googleapis.com/auth/spreadsheets.currentonly';

inBrowser('sharing', (open) => {
  test('sends exactly what the statement says, and nothing before its button is pressed', async () => {
    const host = plannedHost();
    const { user, page, calls } = await open(host);
    await user.open('share');
    await user.settled();
    await page.locator('#share-addresses').fill(`ท้องถิ่นอำเภอ <${DISTRICT}>, ${DISTRICT}`);
    await user.click('share.form.show');
    const statement = await page.locator('.statement').innerText();
    for (const { name } of host.workbook.sheets) expect(statement).toContain(name);
    expect(calls).not.toContain('share');
    expect(await page.evaluate('document.activeElement.id')).toBe('statement-heading');
    await user.click('share.do');
    expect([onSheet(host), onPlan(host)]).toEqual([[...START, `${DISTRICT} reader`].sort(), [`${DISTRICT} reader`]]);
    expect(host.access.emails).toEqual([]);
    expect(await page.evaluate('document.activeElement.id')).toBe('results-heading');
    expect(await page.locator('#share-addresses').inputValue()).toBe('');
  });

  test.each(['#share-addresses', '#share-role', '#share-audience', '#share-email'])(
    'takes the statement away when %s is changed',
    async (field) => {
      const { user, page } = await open(plannedHost());
      await user.open('share');
      await user.settled();
      await page.locator('#share-addresses').fill(DISTRICT);
      await user.click('share.form.show');
      const change: Record<string, () => Promise<unknown>> = {
        '#share-addresses': () => page.locator(field).fill(`${DISTRICT} b@c.example`),
        '#share-role': () => page.locator(field).selectOption('commenter'),
        '#share-audience': () => page.locator(field).selectOption('managers'),
        '#share-email': () => page.locator(field).check(),
      };
      await change[field]?.();
      await page.waitForSelector('.statement', { state: 'detached' });
    },
  );

  test('with managers is of the document alone, with an e-mail where that is ticked', async () => {
    const host = plannedHost();
    const { user, page } = await open(host);
    await user.open('share');
    await user.settled();
    await page.locator('#share-audience').selectOption('managers');
    await page.locator('#share-email').check();
    await page.locator('#share-addresses').fill('mayor@agency.example');
    await user.click('share.form.show');
    const statement = await page.locator('.statement').innerText();
    expect(statement).not.toContain(user.say('share.statement.sheet'));
    expect(statement).toContain(user.say('share.statement.email'));
    await user.click('share.do');
    expect([onSheet(host), onPlan(host)]).toEqual([START, ['mayor@agency.example reader']]);
    expect(host.access.emails).toHaveLength(1);
  });

  test('says what is no address, keeps what was typed, and asks nobody', async () => {
    const { user, page, calls } = await open(plannedHost());
    await user.open('share');
    await user.settled();
    for (const [typed, words] of [
      ['officer@district, สมชาย', user.say('share.form.bad', { addresses: 'officer@district, สมชาย' })],
      ['  ', user.say('share.form.empty')],
    ] as const) {
      await page.locator('#share-addresses').fill(typed);
      await user.click('share.form.show');
      expect(await user.text()).toContain(words);
      expect(await page.locator('#share-addresses').inputValue()).toBe(typed);
    }
    expect(calls).not.toContain('share');
  });

  test('that was refused says why for each, and leaves the addresses to be put right', async () => {
    const host = plannedHost({ sharing: { allowedDomains: [] } });
    const { user, page } = await open(host);
    await user.open('share');
    await user.settled();
    await page.locator('#share-addresses').fill(DISTRICT);
    await user.click('share.form.show');
    await user.click('share.do');
    expect((await user.text()).split(user.say('share.result.domain'))).toHaveLength(3);
    expect(await page.locator('#share-addresses').inputValue()).toBe(DISTRICT);
    expect(onSheet(host)).toEqual(START);
  });

  test('is refused where a tab was added after the statement was read', async () => {
    const host = plannedHost();
    const { user, page } = await open(host);
    await user.open('share');
    await user.settled();
    await page.locator('#share-addresses').fill(DISTRICT);
    await user.click('share.form.show');
    succeed(host, 'startPasted', { text: 'ปี 2567\ni1\t84.24' });
    await user.click('share.do');
    expect(await user.trouble()).toContain(user.say('error.share-changed'));
    expect(onSheet(host)).toEqual(START);
  });

  test('of the document is not offered without the consent, and the way to give it is', async () => {
    const host = sameFiles(plannedHost(), { scopes: [CURRENT_SHEET] });
    const { user, page } = await open(host);
    await user.open('share');
    await user.settled();
    expect(await page.locator('#share-role').count()).toBe(0);
    expect(await page.locator('main').getByRole('link').getAttribute('href')).toContain('https://');
  });
});

inBrowser('access', (open) => {
  test('is taken back from the sheet by one click, and only what was given here can be', async () => {
    const host = plannedHost({ sharing: { viewers: ['friend@agency.example'] } });
    succeed(host, 'share', asShown(host, [DISTRICT], SHEET_ONLY));
    const { user, page } = await open(host);
    await user.open('share');
    await user.settled();
    const buttons = page.getByRole('button', { name: user.say('share.takeBack') });
    expect(await buttons.count()).toBe(1);
    await buttons.click();
    await user.settled();
    expect(await user.text()).toContain(user.say('share.taken.taken', { address: DISTRICT }));
    expect(onSheet(host)).toEqual([...START, 'friend@agency.example reader'].sort());
    expect(await buttons.count()).toBe(0);
  });

  test('that cannot be read is told, and a second try works', async () => {
    const host = plannedHost();
    const { user, page } = await open(host);
    await user.open('agency');
    host.faults.failOn('Range.getValues', { when: 'before' });
    await user.open('share');
    await user.settled();
    expect(await page.locator('main').innerText()).toContain(user.say('error.kept.nothing-written'));
    await user.click('sidebar.retry');
    expect(await page.locator('main').innerText()).toContain('colleague@agency.example');
  });
});

inBrowser('a hand-over', (open) => {
  test('is recorded once however often the button is clicked, and makes the step done', async () => {
    const host = plannedHost();
    const { user, page, calls } = await open(host);
    await user.open('share');
    await user.settled();
    expect(await page.locator('#hand-over-to').inputValue()).toBe('ท้องถิ่นอำเภอเชียงยืน');
    await page.locator('#hand-over').dblclick();
    await user.settled();
    expect(calls.filter((call) => call === 'handOver')).toHaveLength(1);
    expect(await user.step('share').innerText()).toContain(user.say('sidebar.state.done'));
    expect(await user.text()).toContain(user.say('handover.same'));
  });

  test('asks to whom where nobody was named', async () => {
    const { user, page, calls } = await open(plannedHost());
    await user.open('share');
    await user.settled();
    await page.locator('#hand-over-to').fill(' ');
    await user.click('share.handOver.do');
    expect(await user.text()).toContain(user.say('share.handOver.needsTo'));
    expect(await page.evaluate('document.activeElement.id')).toBe('hand-over-to');
    expect(calls).not.toContain('handOver');
  });

  test('leads from what is missing to its cells', async () => {
    const host = plannedHost();
    const [measure] = succeed(host, 'state').scores?.plan.measures ?? [];
    succeed(host, 'saveMeasure', { id: measure?.id, changes: { responsible: null }, seen: {} });
    const { user, page } = await open(host);
    await user.open('share');
    await user.settled();
    await page.locator('.checklist summary').first().click();
    await page.locator('.checklist details[open] .cells button').first().click();
    await user.settled();
    expect(host.workbook.activeSheet.name).toBe('มาตรการ');
  });
});

inBrowser('without scores', (open) => {
  test('there is nothing to share yet', async () => {
    const { user, calls } = await open(hostWith({ แผ่น1: '' }));
    await user.open('share');
    expect(await user.text()).toContain(user.say('sidebar.needsScores'));
    expect(calls).not.toContain('shareState');
  });
});

inBrowser('the keyboard', (open) => {
  test('is enough to share and to hand over', async () => {
    const host = plannedHost();
    const { user, page } = await open(host);
    await user.open('share');
    await user.settled();
    const tabTo = async (id: string) => {
      for (let presses = 0; presses < 80; presses += 1) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate('document.activeElement.id')) === id) return;
      }
      throw new Error(`Tab never reached ${id}`);
    };
    await tabTo('share-addresses');
    await page.keyboard.type(DISTRICT);
    await tabTo('share-show');
    await page.keyboard.press('Enter');
    await tabTo('share-do');
    await page.keyboard.press('Enter');
    await user.settled();
    expect(onSheet(host)).toContain(`${DISTRICT} reader`);
    await tabTo('hand-over');
    await page.keyboard.press('Enter');
    await user.settled();
    expect(await user.step('share').innerText()).toContain(user.say('sidebar.state.done'));
  });
});
