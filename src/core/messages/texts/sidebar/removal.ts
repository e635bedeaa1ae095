import type { Texts } from '../../text.ts';

/** Taking the product out of a spreadsheet. */
export const sidebarRemoval = {
  'sidebar.removal.title': { th: 'นำแผน ITA ออกจากแผ่นงานนี้', en: 'Take ITA Plan out of this spreadsheet' },
  'sidebar.removal.lead': {
    th: 'ลบสี หมายเหตุ และแท็บของแผน ITA แท็บของท่าน เอกสารในไดรฟ์ และสิทธิ์ที่ให้ไว้ไม่เปลี่ยนแปลง',
    en: 'Removes the colours, notes and tabs of ITA Plan. Your own tabs, documents in Drive and access that was given stay.',
  },
  'sidebar.removal.look': { th: 'ดูว่าจะลบสิ่งใด', en: 'See what would go' },
  'sidebar.removal.goes': { th: 'แท็บที่จะลบ: {list}', en: 'Tabs that will go: {list}' },
  'sidebar.removal.tab': {
    th: 'ลบแท็บ {name} ด้วย (มีผู้เขียนไว้ ถ้าไม่เลือกจะเก็บไว้เป็นของท่าน)',
    en: 'Delete the tab {name} too (somebody wrote on it; unless chosen it stays and is yours)',
  },
  'sidebar.removal.do': { th: 'นำแผน ITA ออก', en: 'Take ITA Plan out' },
  'sidebar.removal.busy.look': { th: 'กำลังดู…', en: 'Looking…' },
  'sidebar.removal.busy': { th: 'กำลังนำออก…', en: 'Removing…' },
  'sidebar.removal.done': {
    th: 'นำแผน ITA ออกแล้ว ที่ยังอยู่: เอกสารในไดรฟ์ {documents} ฉบับ ผู้มีสิทธิ์ดู {access} ราย (ถอนได้ที่ปุ่มแชร์ของ Google)',
    en: 'ITA Plan was taken out. What stays: {documents} documents in Drive, access of {access} people (take it back with Google’s Share button)',
  },
} satisfies Texts;
