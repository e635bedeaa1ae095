import type { Texts } from '../../text.ts';

/** A document cannot be made. */
export const documentErrors = {
  'error.no-accepted': {
    th: 'ยังไม่มีมาตรการในแผน รับข้อเสนอที่ขั้นมาตรการก่อน แล้วจึงรายงานผลได้',
    en: 'The plan has no measures yet. Accept the proposals in the measures step first.',
  },
  'error.no-plan': {
    th: 'ยังไม่มีเอกสารแผน จัดทำเอกสารก่อน แล้วจึงทำ PDF ได้',
    en: 'There is no plan yet. Make the document first, then the PDF.',
  },
  'error.plan-gone': {
    th: 'ไม่พบเอกสารแผนฉบับล่าสุดในไดรฟ์ของท่าน อาจถูกลบ หรือผู้อื่นเป็นผู้จัดทำ จัดทำเอกสารใหม่ก่อน แล้วจึงทำ PDF',
    en: 'The latest plan is not in your Drive: it was deleted, or somebody else made it. Make the document again first, then the PDF.',
  },
  'error.pdf': {
    th: 'Google แปลงเอกสารเป็น PDF ไม่สำเร็จ เอกสารยังอยู่ครบ ลองใหม่ หรือเปิดเอกสารแล้วเลือก ไฟล์ > ดาวน์โหลด > PDF',
    en: 'Google could not turn the document into a PDF. The document is unharmed. Try again, or open it and choose File > Download > PDF.',
  },
  'error.record': {
    th: 'จัดทำเอกสารแล้ว เปิดได้ที่ {url} แต่บันทึกลงแผ่นงานไม่ครบ โปรดเก็บลิงก์นี้ไว้',
    en: 'The document is made and opens at {url}, but it could not be fully recorded in the spreadsheet. Please keep this link.',
  },
} satisfies Texts;
