import type { Texts } from '../../text.ts';

/** What the sidebar says itself, before anything is tried or sent. */
export const errorsBeforehand = {
  'error.permission.document': {
    th: 'แผน ITA ยังไม่ได้รับสิทธิ์สร้างเอกสารใน Google ไดรฟ์ของท่าน (เห็นเฉพาะไฟล์ที่สร้างเอง) ยังไม่มีสิ่งใดเปลี่ยนแปลง เปิดลิงก์ให้สิทธิ์ ทำเครื่องหมายทุกช่อง แล้วลองใหม่',
    en: 'ITA Plan may not make documents in your Google Drive yet (it would see only the files it made). Nothing has changed. Open the link, tick every box, then try again.',
  },

  'error.template-too-big': {
    th: 'ไฟล์แม่แบบใหญ่เกิน {megabytes} MB ลดขนาดรูปในไฟล์แล้วลองใหม่ ยังไม่มีสิ่งใดเปลี่ยนแปลง',
    en: 'The template file is larger than {megabytes} MB. Make its pictures smaller and try again. Nothing has changed.',
  },
} satisfies Texts;
