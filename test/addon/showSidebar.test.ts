import { expect, test } from 'vitest';
import { hostWith, sampleHost } from '../support/addonHost.ts';

test('the menu’s first item opens the sidebar, named in the user’s language', async () => {
  const host = await sampleHost();
  const [first] = host.open('FULL')?.items ?? [];
  expect(first).toEqual({ label: 'เปิดแถบข้าง แผน ITA', functionName: 'menuSidebar' });
  host.runMenuItem('menuSidebar');
  expect(host.ui.sidebars).toMatchObject([{ title: 'แผน ITA', content: expect.stringContaining('<div id="app">') }]);
});

test('where it may not be shown, a dialog says how to allow it', () => {
  const host = hostWith({ แผ่น1: '' }, { scopes: [] });
  host.runMenuItem('menuSidebar');
  expect(host.ui.sidebars).toEqual([]);
  expect(host.ui.alerts).toMatchObject([{ prompt: expect.stringContaining('https://accounts.google.com/') }]);
});

test('the menu stays short', () => {
  expect(hostWith({ แผ่น1: '' }).open('FULL')?.items.length).toBeLessThanOrEqual(8);
});
