import type { Rule } from '../rule.ts';

/** Another tab holds scores too, of the same items: it was not read. */
export const tabUnread: Rule = {
  code: 'tab-unread',
  severity: 'notice',
  words: {
    th: {
      title: '',
      finding: 'แท็บ "{tab}" มีคะแนนด้วย แต่ไม่ได้อ่าน เพราะอ่านจาก "{sources}" แล้ว เลือกแท็บได้ที่ตั้งค่า',
      means: '',
      why: '',
      todo: '',
    },
    en: {
      title: '',
      finding:
        'The tab “{tab}” holds scores too but was not read, since “{sources}” was. Choose the tab in the settings',
      means: '',
      why: '',
      todo: '',
    },
  },
  example: { sheet: '' },
  check: ({ sheet }) =>
    sheet.unread.map((tab) => ({ item: null, places: [], params: { tab, sources: sheet.sources.join(', ') } })),
};
