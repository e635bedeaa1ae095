import type { Texts } from '../../text.ts';

/** How the scores were read, and what must be answered first. */
export const sidebarReading = {
  'sidebar.reading.asked': {
    th: 'ต้องตอบคำถามนี้ก่อน จึงจะอ่านคะแนนได้ถูกต้อง',
    en: 'One question first, so that the right scores are read.',
  },
  'sidebar.reading.question': { th: 'คำถาม', en: 'A question' },
  'sidebar.reading.choose': { th: 'ใช้ {value}', en: 'Use {value}' },
  'sidebar.reading.title': { th: 'อ่านอย่างนี้ถูกไหม', en: 'Is this read right?' },
  'sidebar.reading.column': { th: 'คะแนน', en: 'Scores' },
  'sidebar.reading.others': { th: 'ตัวเลขที่ไม่ได้ใช้ ({count})', en: 'Numbers not used ({count})' },
  'sidebar.reading.takenFor': { th: 'ถือว่าเป็น: {what}', en: 'Taken for: {what}' },
  'sidebar.reading.instead': { th: 'ใช้คอลัมน์นี้แทน', en: 'Use this column instead' },
  'sidebar.reading.auto': { th: 'กลับไปให้แผน ITA เลือกคอลัมน์', en: 'Let ITA Plan choose the column again' },
  'sidebar.reading.unread': { th: 'ไม่ได้อ่าน', en: 'Not read' },
} satisfies Texts;
