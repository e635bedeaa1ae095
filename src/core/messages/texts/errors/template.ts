import type { Texts } from '../../text.ts';

/** An agency’s template cannot be used. */
export const templateErrors = {
  'error.template-gone': {
    th: 'ไม่พบแม่แบบของหน่วยงาน อาจถูกลบ หรือผู้อื่นเป็นผู้จัดทำ (แต่ละคนใช้ได้เฉพาะไฟล์ที่ตนสั่งจัดทำ) ยังไม่ได้จัดทำสิ่งใด อัปโหลดแม่แบบใหม่ หรือกด "ใช้แม่แบบของระบบ" ที่กรอบแม่แบบของหน่วยงานในแถบข้าง แม่แบบเดิมอยู่ที่ {url}',
    en: 'The agency’s template is not found: it was deleted, or somebody else made it (each person can use only the files made for them). Nothing was made. Upload a template, or press “Use the built-in template” in the sidebar’s template box. The template was at {url}',
  },
  'error.template-no-tags': {
    th: 'เอกสารนี้ไม่มีแท็ก เช่น {{ชื่อหน่วยงาน}} จึงใช้เป็นแม่แบบไม่ได้ กด "สร้างแม่แบบ" เพื่อดูตัวอย่างที่มีแท็กครบ ยังไม่มีสิ่งใดเปลี่ยนแปลง',
    en: 'This document has no tags such as {{ชื่อหน่วยงาน}}, so it cannot be a template. Press “Make a template” to see one with all tags. Nothing has changed.',
  },
  'error.template-no-link': {
    th: 'ลิงก์นี้ไม่ใช่ลิงก์ของ Google เอกสาร คัดลอกลิงก์จากช่องที่อยู่ของเอกสารแล้วลองใหม่',
    en: 'This is no link to a Google Doc. Copy the link from the document’s address bar and try again.',
  },
  'error.template-not-ours': {
    th: 'ใช้เอกสารนี้ไม่ได้ แผน ITA เปิดได้เฉพาะเอกสารที่ท่านสั่งให้แผน ITA สร้าง หรืออัปโหลดที่นี่ หากเป็นเอกสารของหน่วยงาน ให้ดาวน์โหลดเป็น Word (.docx) แล้วอัปโหลดที่นี่ ยังไม่มีสิ่งใดเปลี่ยนแปลง',
    en: 'This document cannot be used. ITA Plan can open only documents that it made for you, or that you uploaded here. Download your document as Word (.docx) and upload it here. Nothing has changed.',
  },
  'error.no-template': {
    th: 'ยังไม่ได้ใช้แม่แบบของหน่วยงาน จึงไม่มีแม่แบบให้ตรวจ',
    en: 'No template of the agency is in use, so there is none to check.',
  },
  'error.template': {
    th: 'แม่แบบมี {count} จุดที่ต้องแก้ ยังไม่ได้จัดทำสิ่งใด\n{problems}',
    en: 'The template has {count} places to mend. Nothing was made.\n{problems}',
  },

  'error.template-not-docx': {
    th: 'ไฟล์นี้ใช้เป็นแม่แบบไม่ได้ ต้องเป็นเอกสาร Word แบบ .docx หากเป็น .doc หรือชนิดอื่น ให้เปิดใน Word แล้วบันทึกเป็น .docx ก่อน ยังไม่มีสิ่งใดเปลี่ยนแปลง',
    en: 'This file cannot be a template: it must be a Word document of the type .docx. Open a .doc or another type in Word and save it as .docx first. Nothing has changed.',
  },
} satisfies Texts;
