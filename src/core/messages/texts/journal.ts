import type { Texts } from '../text.ts';

/** What was begun and not ended, on the hidden tab and when a later run has seen to it. */
export const journal = {
  'journal.title': { th: 'งานของแผน ITA ที่เริ่มแล้วแต่ยังไม่เสร็จ', en: 'What ITA Plan began and has not ended' },
  'journal.hint': {
    th: 'แผน ITA จดก่อนลงมือทำ และล้างแถวเมื่อทำเสร็จ โปรดอย่าแก้',
    en: 'ITA Plan notes what it is about to do and clears the row when done. Please leave it as it is.',
  },
  'journal.when': { th: 'เมื่อ', en: 'When' },
  'journal.what': { th: 'งาน', en: 'Work' },
  'journal.data': { th: 'ข้อมูลของแผน ITA', en: 'Data of ITA Plan' },
  'journal.what.share': { th: 'แบ่งปันสิทธิ์', en: 'Sharing' },
  'journal.what.hand-over': { th: 'ส่งมอบแผน', en: 'Hand-over' },

  'journal.told.finished': {
    th: 'ครั้งก่อนหยุดกลางทาง: {what} ระบบพบแล้วและทำต่อจนเสร็จ',
    en: 'An earlier run was cut off ({what}). What it had made was found and recorded',
  },
  'journal.told.undone': {
    th: 'ครั้งก่อนหยุดกลางทาง: {what} ยังไม่เกิดขึ้น',
    en: 'An earlier run was cut off ({what}). It had done nothing yet',
  },
  'journal.told.hidden': {
    th: 'มีผู้อื่นเริ่มไว้: {what} บัญชีนี้มองไม่เห็น จึงเก็บรายการไว้',
    en: 'Somebody else began this: {what}. Your account cannot see it, so the note of it is kept',
  },
} satisfies Texts;
