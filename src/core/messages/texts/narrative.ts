import type { Texts } from '../text.ts';

/** The tab of the analysis by issue. */
export const narrative = {
  'narrative.title': {
    th: 'บทวิเคราะห์รายประเด็น ผลการประเมินปีงบประมาณ พ.ศ. {year}',
    en: 'Analysis by issue, result of fiscal year {year} B.E.',
  },
  'narrative.hint': {
    th: 'แก้ข้อความได้ ย่อหน้าใหม่ให้ขึ้นบรรทัดใหม่ (Ctrl+Enter) ข้อความที่แก้แล้ว แผน ITA จะไม่เขียนทับ ลบให้ว่างเพื่อกลับไปใช้ข้อความจากตัวเลข',
    en: 'Edit the text; a new paragraph is a new line (Ctrl+Enter). What you rewrote is never overwritten. Empty a cell to have the text from the figures again',
  },
  'narrative.issue': { th: 'ประเด็นที่', en: 'Issue' },
  'narrative.name': { th: 'ประเด็น', en: 'Name of the issue' },
  'narrative.text': { th: 'บทวิเคราะห์', en: 'Analysis' },
  'narrative.state': { th: 'สถานะ', en: 'State' },
  'narrative.memory': { th: 'แผน ITA บันทึกเอง', en: 'Kept by ITA Plan' },
  'narrative.state.ours': { th: 'ตามตัวเลข', en: 'from the figures' },
  'narrative.state.own': { th: 'หน่วยงานเขียนเอง', en: 'written by the agency' },
  'narrative.state.figures-changed': {
    th: 'ตัวเลขเปลี่ยน โปรดอ่านอีกครั้ง แล้วพิมพ์ว่า อ่านแล้ว',
    en: 'Figures changed: read it again, then type “confirmed” here',
  },
} satisfies Texts;
