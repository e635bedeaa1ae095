import type { Texts } from '../text.ts';

/** How grave a finding is, and the tab of findings. */
export const findings = {
  'severity.error': { th: 'ผิดพลาด', en: 'Error' },
  'severity.warning': { th: 'ควรตรวจ', en: 'Check' },
  'severity.notice': { th: 'ข้อสังเกต', en: 'Notice' },
  'severity.error.meaning': { th: 'ถ้าไม่แก้ ตัวเลขในแผนจะผิด', en: 'Unless corrected, figures in the plan will be wrong' },
  'severity.warning.meaning': { th: 'น่าจะพิมพ์พลาด ควรเทียบกับต้นฉบับ', en: 'Probably a slip; compare with the original' },
  'severity.notice.meaning': { th: 'ไม่จำเป็นต้องแก้ แต่ควรทราบ', en: 'Needs no correction, but is worth knowing' },

  'finding.hiddenPart': {
    th: ' ถ้าส่วนที่เห็นมีน้ำหนักร้อยละ {visible} อีกส่วนต้องได้ {hidden}',
    en: '; if the visible part counts {visible} %, the other must have been {hidden}',
  },

  'findings.title': { th: 'ผลตรวจสอบคะแนน', en: 'Findings of the score check' },
  'findings.legend': { th: 'ความหมายของสีในแผ่นงาน', en: 'What the colours in the sheet mean' },
  'findings.none': { th: 'ไม่พบสิ่งที่ต้องแก้ไข', en: 'Nothing found that needs correction' },
  'findings.severity': { th: 'ความสำคัญ', en: 'Severity' },
  'findings.where': { th: 'ตำแหน่ง', en: 'Where' },
  'findings.what': { th: 'สิ่งที่พบ', en: 'What was found' },
  'findings.from': { th: 'เดิม', en: 'Is' },
  'findings.to': { th: 'ควรเป็น', en: 'Should be' },
  'findings.rule': { th: 'รหัสการตรวจ', en: 'Check' },
} satisfies Texts;
