import type { Language } from '../../src/core/messages/catalogue.ts';

const th = {
  all: 'การตรวจทั้งหมด',
  about: 'แผน ITA ตรวจแผ่นงานตามรายการนี้ กดชื่อการตรวจเพื่อดูความหมาย วิธีแก้ และตัวอย่าง',
  means: 'หมายความว่าอะไร',
  why: 'ทำไมต้องดู',
  todo: 'ควรทำอย่างไร',
  example: 'ตัวอย่าง',
  tab: 'แท็บ',
  says: 'แผน ITA บอกว่า',
  fix: 'เสนอให้แก้',
  from: 'จาก',
  to: 'เป็น',
  more: 'และอีก {count} รายการแบบเดียวกัน',
};

const en: typeof th = {
  all: 'All checks',
  about: 'What ITA Plan looks for in the workbook. Each check has a page with its meaning, what to do and an example.',
  means: 'What it means',
  why: 'Why it matters',
  todo: 'What to do',
  example: 'Example',
  tab: 'Tab',
  says: 'What ITA Plan says of the example above',
  fix: 'Proposed:',
  from: 'from',
  to: 'to',
  more: 'and {count} more of the same kind',
};

/** What the pages say around the rules' own words. */
export const words: Readonly<Record<Language, typeof th>> = { th, en };
