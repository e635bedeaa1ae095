import type { Texts } from '../../text.ts';

/** Where the scores come from, and ways to begin. */
export const sidebarStart = {
  'sidebar.source.from': { th: 'จากแท็บ', en: 'From' },
  'sidebar.source.none': { th: 'ยังไม่มี', en: 'none yet' },
  'sidebar.source.title': { th: 'แท็บที่อ่านคะแนน', en: 'Where the scores are' },
  'sidebar.source.choose': { th: 'อ่านคะแนนจากแท็บ', en: 'Read scores from the tab' },
  'sidebar.source.auto': { th: 'ให้แผน ITA เลือกแท็บที่มีคะแนนหลายข้อที่สุด', en: 'ITA Plan chooses the tab with most scores' },
  'sidebar.source.read': { th: 'อ่านคะแนนได้ {count} ข้อ', en: '{count} items with a score' },
  'sidebar.source.other': { th: 'เริ่มจากที่อื่น', en: 'Start from somewhere else' },

  'sidebar.start.title': { th: 'วิธีเริ่มต้น', en: 'Ways to begin' },
  'sidebar.start.active': { th: 'ใช้แท็บที่เปิดอยู่', en: 'Use the tab that is open' },
  'sidebar.start.active.hint': {
    th: 'เปิดแท็บที่มีคะแนน แล้วกดปุ่มนี้ รูปแบบตารางเป็นอย่างไรก็ได้',
    en: 'Open the tab with the scores, then press the button. Any layout will do.',
  },
  'sidebar.start.active.do': { th: 'อ่านแท็บที่เปิดอยู่', en: 'Read the open tab' },
  'sidebar.start.paste': { th: 'วางตารางคะแนน', en: 'Paste a score table' },
  'sidebar.start.paste.label': { th: 'ตารางคะแนนที่คัดลอกมา', en: 'The table you copied' },
  'sidebar.start.paste.hint': {
    th: 'คัดลอกจาก Word Excel PDF หรือเว็บไซต์ก็ได้ จะวางไว้ในแท็บใหม่',
    en: 'From Word, Excel, a PDF or a website. It goes to a new tab.',
  },
  'sidebar.start.paste.do': { th: 'วางลงแท็บใหม่', en: 'Put on a new tab' },
  'sidebar.start.empty': { th: 'เริ่มจากตารางเปล่า', en: 'Begin with an empty table' },
  'sidebar.start.empty.hint': {
    th: 'สร้างแท็บที่มีข้อครบทั้งปี ให้ท่านกรอกคะแนน',
    en: 'Makes a tab with all items of the year, for you to fill in.',
  },
  'sidebar.start.empty.do': { th: 'สร้างตารางเปล่า', en: 'Make the empty table' },
  'sidebar.start.done': { th: 'พร้อมแล้ว ใช้แท็บ {tab}', en: 'Ready, using the tab {tab}' },
  'sidebar.start.fill': {
    th: 'กรอกคะแนนในแท็บ "{tab}" คอลัมน์ B แล้วกด "อ่านแผ่นงานใหม่"',
    en: 'Fill in the scores on the tab “{tab}”, column B, then read the spreadsheet again.',
  },
  'sidebar.start.open': { th: 'ไปที่ตาราง', en: 'Go to the table' },
} satisfies Texts;
