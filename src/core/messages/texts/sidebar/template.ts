import type { Texts } from '../../text.ts';

/** The box of the agency’s template. */
export const sidebarTemplate = {
  'sidebar.template.title': { th: 'แม่แบบของหน่วยงาน', en: 'The agency’s template' },
  'sidebar.template.builtIn': {
    th: 'ตอนนี้ใช้แม่แบบของระบบ หากต้องการหัวจดหมายหรือถ้อยคำของหน่วยงาน ให้สร้างแม่แบบแล้วแก้ใน Google เอกสาร หรืออัปโหลดไฟล์ Word ที่มีแท็ก',
    en: 'The built-in template is in use. For a letterhead or wording of your own, make a template and edit it in Google Docs, or upload a Word file with tags.',
  },
  'sidebar.template.own': {
    th: 'ตอนนี้ใช้แม่แบบของหน่วยงาน แก้ได้ใน Google เอกสาร แล้วกด "ตรวจแม่แบบ"',
    en: 'The agency’s own template is in use. Edit it in Google Docs, then press “Check template”.',
  },
  'sidebar.template.make': { th: 'สร้างแม่แบบ', en: 'Make a template' },
  'sidebar.template.open': { th: 'เปิดแม่แบบ', en: 'Open template' },
  'sidebar.template.check': { th: 'ตรวจแม่แบบ', en: 'Check template' },
  'sidebar.template.useBuiltIn': { th: 'ใช้แม่แบบของระบบ', en: 'Use the built-in template' },
  'sidebar.template.upload': {
    th: 'อัปโหลดไฟล์ Word (.docx ไม่เกิน 5 MB)',
    en: 'Upload a Word file (.docx, at most 5 MB)',
  },
  'sidebar.template.link': {
    th: 'หรือวางลิงก์แม่แบบที่เคยสร้างหรืออัปโหลดที่นี่',
    en: 'Or paste the link of a template that was made or uploaded here',
  },
  'sidebar.template.link.do': { th: 'ใช้ลิงก์นี้', en: 'Use this link' },
  'sidebar.template.made': {
    th: 'สร้างแม่แบบแล้ว กด "เปิดแม่แบบ" เพื่อแก้ ครั้งต่อไปแผนจะทำจากแม่แบบนี้',
    en: 'The template is made. Press “Open template” to edit it. The next plan is made from it.',
  },
  'sidebar.template.used': {
    th: 'ใช้แม่แบบนี้แล้ว ครั้งต่อไปแผนจะทำจากแม่แบบนี้',
    en: 'This template is in use. The next plan is made from it.',
  },
  'sidebar.template.builtInUsed': {
    th: 'กลับไปใช้แม่แบบของระบบแล้ว แม่แบบเดิมยังอยู่ในไดรฟ์',
    en: 'The built-in template is in use again. Yours is still in Drive.',
  },
  'sidebar.template.ok': { th: 'แม่แบบใช้ได้ ทุกแท็กถูกต้อง', en: 'The template is fine: every tag is right' },
  'sidebar.template.bad': {
    th: 'แม่แบบมี {count} จุดที่ต้องแก้ ดูรายการในกรอบแม่แบบ',
    en: 'The template has {count} places to mend: see the list in the template box',
  },
  'sidebar.template.problems': { th: 'จุดที่ต้องแก้ในแม่แบบ', en: 'To mend in the template' },
} satisfies Texts;
