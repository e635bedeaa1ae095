import { expect, test } from 'vitest';
import { findingsOf } from '../../../support/checking.ts';
import { tabOf } from '../../../support/tabs.ts';

const ITEMS = 'ข้อ\tคะแนน\ni1\t84.24\ni2\t87.27';
const now = tabOf(`ปี 2567\n${ITEMS}`);
const unread = (text: string) => findingsOf('tab-unread', [now, tabOf(text, 'อื่น')]).map(({ params }) => params['tab']);

test.each([
  ['a copy', `ปี 2567\n${ITEMS}`],
  ['a draft of no stated year', ITEMS],
  ['a tab of an older year', `ปี 2565\n${ITEMS}`],
  ['a copy with last year’s column', 'ข้อ\tคะแนน ปี 2566\tคะแนน ปี 2567\ni1\t80\t84.24'],
])('%s was not read', (_what, text) => {
  expect(unread(text)).toEqual(['อื่น']);
});

test('last year’s tab was read, as last year’s', () => {
  expect(unread(`ปี 2566\n${ITEMS}`)).toEqual([]);
});
