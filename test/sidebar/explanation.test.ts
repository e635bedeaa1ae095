import { expect, test } from 'vitest';
import { ruleOf } from '../../src/core/rules/index.ts';
import { sampleHost } from '../support/addonHost.ts';
import { inBrowser } from './inBrowser.ts';

const CONFLICT = ruleOf({ rule: 'score-conflict' }).words.th;

inBrowser('a finding’s explanation', (open) => {
  test('is folded away, opens by the keyboard, and says why and what to do', async () => {
    const { user, page } = await open(await sampleHost());
    await user.open('check');
    const explanation = page.locator('.explanation', { hasText: CONFLICT.title });
    expect(await explanation.locator('p').first().isVisible()).toBe(false);
    await explanation.locator('summary').focus();
    await page.keyboard.press('Enter');
    const text = await explanation.innerText();
    for (const words of [CONFLICT.means, CONFLICT.why, CONFLICT.todo]) expect(text).toContain(words);
  });

  test('stands once for all findings of a kind', async () => {
    const { user, page } = await open(await sampleHost());
    await user.open('check');
    const conflicts = page.locator('li.card', { hasText: 'มีคะแนนไม่ตรงกัน' });
    expect(await conflicts.count()).toBe(2);
    expect(await conflicts.locator('.explanation').count()).toBe(1);
  });
});
