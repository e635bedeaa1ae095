import type { Texts } from '../text.ts';

/** How grave a finding is, and what it would change. */
export const findings = {
  'severity.error': { th: 'ผิดพลาด', en: 'Error' },
  'severity.warning': { th: 'ควรตรวจ', en: 'Check' },
  'severity.notice': { th: 'ข้อสังเกต', en: 'Notice' },
  'severity.error.meaning': { th: 'ถ้าไม่แก้ ตัวเลขในแผนจะผิด', en: 'Unless corrected, figures in the plan will be wrong' },
  'severity.warning.meaning': { th: 'น่าจะพิมพ์พลาด ควรเทียบกับต้นฉบับ', en: 'Probably a slip; compare with the original' },
  'severity.notice.meaning': { th: 'ไม่จำเป็นต้องแก้ แต่ควรทราบ', en: 'Needs no correction, but is worth knowing' },
  'findings.none': { th: 'ไม่พบสิ่งที่ต้องแก้ไข', en: 'Nothing found that needs correction' },
  'findings.from': { th: 'เดิม', en: 'Is' },
  'findings.to': { th: 'ควรเป็น', en: 'Should be' },
} satisfies Texts;
