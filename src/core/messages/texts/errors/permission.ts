import type { Texts } from '../../text.ts';

/** The add-on lacks a permission. */
export const permissionErrors = {
  'error.permission': {
    th: 'แผน ITA ยังไม่ได้รับสิทธิ์ใช้แผ่นงานนี้ ยังไม่มีสิ่งใดเปลี่ยนแปลง เปิดลิงก์ให้สิทธิ์ ทำเครื่องหมายทุกช่อง แล้วลองใหม่',
    en: 'ITA Plan may not use this spreadsheet yet. Nothing has changed. Open the link, tick every box, then try again.',
  },
  'error.permission.document': {
    th: 'แผน ITA ยังไม่ได้รับสิทธิ์สร้างเอกสารใน Google ไดรฟ์ของท่าน (เห็นเฉพาะไฟล์ที่สร้างเอง) ยังไม่มีสิ่งใดเปลี่ยนแปลง เปิดลิงก์ให้สิทธิ์ ทำเครื่องหมายทุกช่อง แล้วลองใหม่',
    en: 'ITA Plan may not make documents in your Google Drive yet (it would see only the files it made). Nothing has changed. Open the link, tick every box, then try again.',
  },
} satisfies Texts;
