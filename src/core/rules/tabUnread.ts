import type { Rule } from './rule.ts';

/** Another tab holds scores too, of the same items: it was not read. */
export const tabUnread: Rule = {
  code: 'tab-unread',
  severity: 'notice',
  check: ({ sheet }) =>
    sheet.unread.map((tab) => ({ item: null, places: [], params: { tab, sources: sheet.sources.join(', ') } })),
};
