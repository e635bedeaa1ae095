import type { Texts } from '../../text.ts';

/** The settings tab, and plain settings that are not about the agency. */
export const settingsPlain = {
  'settings.title': { th: 'ตั้งค่าแผน ITA', en: 'ITA Plan settings' },
  'settings.hint': {
    th: 'แก้เฉพาะคอลัมน์ B ช่องว่างหมายถึงให้แผน ITA หาจากแผ่นงานหรือใช้ค่ามาตรฐาน',
    en: 'Edit column B only. Empty means: found in the sheet, or the standard value',
  },
  'settings.values': { th: 'ชื่อรายการและค่าที่ตั้งไว้', en: 'the settings and their values' },
  'settings.source': { th: 'แท็บที่อ่านคะแนน', en: 'Tab to read scores from' },
  'settings.source.hint': {
    th: 'ชื่อแท็บ ว่างไว้คือให้แผน ITA เลือกแท็บที่มีคะแนนหลายข้อที่สุด',
    en: 'Name of the tab; empty: the one that holds most scores',
  },
  'settings.scoreColumn': { th: 'คอลัมน์คะแนน', en: 'Score column' },
  'settings.scoreColumn.hint': {
    th: 'เช่น Sheet1!E ว่างไว้คือให้แผน ITA เลือกจากหัวตารางและการคำนวณ',
    en: 'Such as Sheet1!E; empty: chosen by the headings and the arithmetic',
  },
  'settings.highlight': { th: 'ระบายสีในแผ่นงาน', en: 'Colours in the sheet' },
  'settings.highlight.hint': {
    th: 'ว่างไว้คือระบาย พิมพ์ "ปิด" เพื่อไม่ให้ระบาย',
    en: 'Empty means on; type “off” to leave the sheet uncoloured',
  },
  'settings.proposed': { th: 'มาตรการที่เคยเสนอ', en: 'Measures proposed before' },
  'settings.proposed.hint': {
    th: 'แผน ITA บันทึกเอง เพื่อไม่เสนอมาตรการที่ท่านลบแล้วซ้ำอีก',
    en: 'Kept by ITA Plan, so that a measure you deleted is not proposed again',
  },
  'settings.documentUrl': { th: 'เอกสารแผนล่าสุด', en: 'Latest plan document' },
  'settings.documentUrl.hint': { th: 'แผน ITA บันทึกเอง', en: 'Kept by ITA Plan' },
  'settings.documentId': { th: 'รหัสเอกสารแผนล่าสุด', en: 'Id of the latest plan document' },
  'settings.published': { th: 'ผลที่ประกาศซึ่งไม่มีในแผ่นงาน', en: 'Published figures that the sheet lacks' },
  'settings.published.hint': {
    th: 'เช่น คะแนนภาพรวม: 94.70; ระดับ: ผ่านดี; EIT ส่วนที่ 1: 84.44; ตัวชี้วัดที่ 6: 93.00',
    en: 'Such as คะแนนภาพรวม: 94.70; ระดับ: ผ่านดี; EIT ส่วนที่ 1: 84.44; ตัวชี้วัดที่ 6: 93.00',
  },
  'settings.documentId.hint': { th: 'แผน ITA บันทึกเอง', en: 'Kept by ITA Plan' },
} satisfies Texts;
