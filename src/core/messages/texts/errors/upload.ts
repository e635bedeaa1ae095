import type { Texts } from '../../text.ts';

/** A file that was uploaded cannot be used. */
export const uploadErrors = {
  'error.template-not-docx': {
    th: 'ไฟล์นี้ใช้เป็นแม่แบบไม่ได้ ต้องเป็นเอกสาร Word แบบ .docx หากเป็น .doc หรือชนิดอื่น ให้เปิดใน Word แล้วบันทึกเป็น .docx ก่อน ยังไม่มีสิ่งใดเปลี่ยนแปลง',
    en: 'This file cannot be a template: it must be a Word document of the type .docx. Open a .doc or another type in Word and save it as .docx first. Nothing has changed.',
  },
  'error.template-too-big': {
    th: 'ไฟล์แม่แบบใหญ่เกิน {megabytes} MB ลดขนาดรูปในไฟล์แล้วลองใหม่ ยังไม่มีสิ่งใดเปลี่ยนแปลง',
    en: 'The template file is larger than {megabytes} MB. Make its pictures smaller and try again. Nothing has changed.',
  },
} satisfies Texts;
