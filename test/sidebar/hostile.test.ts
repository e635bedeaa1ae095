import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hostWith } from '../support/addonHost.ts';
import { inBrowser } from './inBrowser.ts';

const EVIL = '<img src=x onerror="window.pwned=1">';

inBrowser('text from cells', (open) => {
  test('is text wherever it is shown, be it a cell, a tab, a label or a measure', async () => {
    const host = hostWith({
      [EVIL]: `ปีงบประมาณ 2567\nเครื่องมือ\tตัวชี้วัดที่\tคะแนน\nEIT${EVIL}\t1\t84\nข้อ\tคะแนน\ni1\t${EVIL}\ni2\t60`,
      [`${EVIL}2`]: 'i1\t90',
    });
    host.call('runItaPlan', 'saveSettings', { agency: { name: EVIL, district: EVIL, province: EVIL } });
    host.call('runItaPlan', 'addMeasure', {
      issue: 1,
      title: EVIL,
      steps: [EVIL],
      responsible: EVIL,
      start: EVIL,
      end: EVIL,
      items: [],
    });
    const { user, page } = await open(host);
    const shown: string[] = [];
    for (const step of ['agency', 'check', 'results', 'measures', 'document', 'share'] as const) {
      await user.open(step);
      if ((await user.text()).includes(EVIL)) shown.push(step);
      expect(await page.locator('img').count(), step).toBe(0);
    }
    expect(shown).toEqual(['agency', 'check', 'results', 'measures', 'document', 'share']);
    expect(await page.evaluate('window.pwned')).toBeUndefined();
  });
});

test('the sidebar’s source has no way to put markup on the page', () => {
  const files = readdirSync('src/sidebar', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const source = readFileSync(join('src/sidebar', file), 'utf8');
    expect(source, file).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|srcdoc/i,
    );
  }
});

test('the page that is pushed has everything in it, and nothing that Apps Script takes for a template', () => {
  const page = readFileSync('build/gas/sidebar.html', 'utf8');
  expect(page).not.toContain('<?');
  expect(page.match(/<\/script/g)).toHaveLength(1);
  // The notices of the libraries, before all else.
  expect(page.match(/<!--/g)).toHaveLength(1);
  expect(page).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=/);
  expect(page).not.toMatch(/@import|url\(/);
});
