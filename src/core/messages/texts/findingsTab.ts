import type { Texts } from '../text.ts';

/** The tab of findings, and what a finding adds to its words. */
export const findingsTab = {
  'finding.hiddenPart': {
    th: ' ถ้าส่วนที่เห็นมีน้ำหนักร้อยละ {visible} อีกส่วนต้องได้ {hidden}',
    en: '; if the visible part counts {visible} %, the other must have been {hidden}',
  },

  'findings.title': { th: 'ผลตรวจสอบคะแนน', en: 'Findings of the score check' },
  'findings.legend': { th: 'ความหมายของสีในแผ่นงาน', en: 'What the colours in the sheet mean' },
  'findings.reading': { th: 'อ่านอย่างนี้ถูกไหม', en: 'Is this read right?' },
  'findings.reading.scores': { th: 'คะแนน', en: 'Scores' },
  'findings.reading.ignored': { th: 'ตัวเลขที่ไม่ได้ใช้', en: 'Numbers not used' },
  'findings.reading.unread': { th: 'ไม่ได้อ่าน', en: 'Not read' },
  'findings.severity': { th: 'ความสำคัญ', en: 'Severity' },
  'findings.where': { th: 'ตำแหน่ง', en: 'Where' },
  'findings.what': { th: 'สิ่งที่พบ', en: 'What was found' },
  'findings.rule': { th: 'รหัสการตรวจ', en: 'Check' },
} satisfies Texts;
