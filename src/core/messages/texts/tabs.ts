import type { Texts } from '../text.ts';

/** The names of the tabs that the add-on makes. */
export const tabs = {
  'tab.scores': { th: 'คะแนน', en: 'Scores' },
  'tab.findings': { th: 'ผลตรวจสอบ', en: 'Findings' },
  'tab.summary': { th: 'สรุปผล', en: 'Summary' },
  'tab.measures': { th: 'มาตรการ', en: 'Measures' },
  'tab.narrative': { th: 'บทวิเคราะห์', en: 'Narrative' },
  'tab.settings': { th: 'ตั้งค่า', en: 'Settings' },
  'tab.pasted': { th: 'คะแนนที่วาง', en: 'Pasted scores' },
  'tab.taken': { th: '{name} (แผน ITA)', en: '{name} (ITA Plan)' },
  'tab.handover': { th: 'การส่งมอบ', en: 'Hand-overs' },
  'tab.blank': { th: 'ชีต1', en: 'Sheet1' },
  'tab.journal': { th: 'งานค้างของแผน ITA', en: 'ITA Plan at work' },
  'tab.documents': { th: 'เอกสาร', en: 'Documents' },
} satisfies Texts;
