import type { Texts } from '../../text.ts';

/** The step of findings and fixes. */
export const sidebarCheck = {
  'sidebar.check.title': { th: 'ตรวจคะแนน', en: 'Check the scores' },
  'sidebar.check.errors': {
    th: 'มี {count} จุดที่ทำให้ตัวเลขในแผนผิด ควรแก้ก่อน',
    en: '{count} findings would make figures of the plan wrong. Correct them first.',
  },
  'sidebar.check.minor': { th: 'ไม่มีข้อผิดพลาด แต่มีบางจุดที่ควรดู', en: 'No errors, but some things are worth a look.' },
  'sidebar.check.more': { th: 'เรื่องเดียวกันอีก {count} รายการ', en: '{count} more of the same kind' },
  'sidebar.check.explained': { th: 'ทำไมต้องดู ควรทำอย่างไร', en: 'Why, and what to do' },
  'sidebar.check.why': { th: 'ทำไมต้องดู', en: 'Why it matters' },
  'sidebar.check.todo': { th: 'ควรทำอย่างไร', en: 'What to do' },
  'sidebar.check.first': { th: 'ไปแก้จุดแรกที่ {cell}', en: 'Go to the first one, {cell}' },
  'sidebar.check.next': { th: 'ต่อไป: ดูผล', en: 'Next: see the results' },
  'sidebar.check.skip': { th: 'ข้ามไปดูผลก่อน', en: 'Go on to the results anyway' },
  'sidebar.fix.do': { th: 'แก้ให้', en: 'Correct it' },
  'sidebar.fix.done': {
    th: 'แก้เซลล์ {cell} จาก "{from}" เป็น "{to}" แล้ว',
    en: 'Cell {cell} changed from “{from}” to “{to}”',
  },
  'sidebar.fix.undone': { th: 'คืนเซลล์ {cell} เป็น "{from}" แล้ว', en: 'Cell {cell} holds “{from}” again' },
  'sidebar.fix.applied': { th: 'แก้แล้ว {count} จุด', en: '{count} corrected' },
  'sidebar.fix.change': { th: '{cell}: จาก "{from}" เป็น "{to}"', en: '{cell}: from “{from}” to “{to}”' },
  'sidebar.fix.safe': { th: 'แก้ให้ได้ทันที {count} จุด', en: '{count} can be corrected at once' },
  'sidebar.fix.safe.hint': {
    th: 'แก้เฉพาะคำกำกับ ไม่เปลี่ยนคะแนนใด และเลิกทำได้',
    en: 'Labels only: no score is changed, and it can be undone.',
  },
  'sidebar.fix.show': { th: 'ดูว่าจะแก้อะไร', en: 'See what would change' },
  'sidebar.fix.all': { th: 'แก้ทั้งหมด {count} จุด', en: 'Correct all {count}' },
  'sidebar.fix.allDone': { th: 'แก้แล้ว {count} จุด', en: '{count} corrected' },
} satisfies Texts;
