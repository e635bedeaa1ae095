import type { Texts } from '../../text.ts';

/** The step that hands the plan over. */
export const sidebarHandOver = {
  'share.title': { th: 'ส่งต่อท้องถิ่นอำเภอ', en: 'Send to the district office' },
  'share.lead.first': {
    th: 'แบ่งปันให้ผู้เกี่ยวข้องดู แล้วบันทึกการส่งมอบ',
    en: 'Share it with those concerned, then record the hand-over',
  },
  'share.lead.last': { th: 'ส่งมอบล่าสุด {when} ถึง {to}', en: 'Last handed over {when} to {to}' },
  'share.busy.read': { th: 'กำลังอ่านรายชื่อผู้มีสิทธิ์', en: 'Reading who has access' },
  'share.busy.share': { th: 'กำลังแบ่งปัน', en: 'Sharing' },
  'share.busy.unshare': { th: 'กำลังนำสิทธิ์คืน', en: 'Taking access back' },
  'share.busy.handOver': { th: 'กำลังบันทึกการส่งมอบ', en: 'Recording the hand-over' },

  'share.checklist.title': { th: 'ตรวจก่อนส่งมอบ', en: 'Before you hand over' },
  'share.checklist.note': {
    th: 'ส่งมอบได้แม้ยังไม่ครบ แผน ITA จะบันทึกไว้ว่าขาดอะไร',
    en: 'You can hand over although something is missing: it is recorded what',
  },
  'share.check.ok': { th: 'ครบ', en: 'done' },
  'share.check.missing': { th: 'ยังขาด', en: 'missing' },
  'share.check.unknown': { th: 'ไม่ทราบ', en: 'not known' },
  'share.check.details': { th: 'ดูรายละเอียด {count} รายการ', en: 'Details: {count}' },
  'share.changes.title': { th: 'เปลี่ยนจากการส่งมอบครั้งก่อน', en: 'Changed since the last hand-over' },
  'share.handOver.title': { th: 'บันทึกการส่งมอบ', en: 'Record the hand-over' },
  'share.handOver.note': {
    th: 'จะปรับแท็บสรุปผลและผลตรวจสอบให้ตรงกับคะแนนล่าสุด ตั้งคำเตือนเมื่อมีผู้แก้แท็บที่คำนวณให้ และบันทึกลงแท็บ “{tab}” ไม่ได้แบ่งปันให้ใครเพิ่ม',
    en: 'Brings the summary and the findings up to date, warns whoever edits a computed tab, and adds a row to the tab “{tab}”. Nobody gets access by it.',
  },
  'share.handOver.to': { th: 'ส่งมอบถึง', en: 'Handed over to' },
  'share.handOver.district': { th: 'ท้องถิ่นอำเภอ{district}', en: 'District office of {district}' },
  'share.handOver.do': { th: 'บันทึกการส่งมอบ', en: 'Record the hand-over' },
  'share.handOver.needsTo': { th: 'โปรดกรอกว่าส่งมอบถึงใคร', en: 'Please say to whom' },
  'share.handOver.done': {
    th: 'บันทึกการส่งมอบถึง {to} แล้วที่แท็บ “{tab}” ครบทุกรายการ',
    en: 'Hand-over to {to} recorded on the tab “{tab}”: complete',
  },
  'share.handOver.doneOpen': {
    th: 'บันทึกการส่งมอบถึง {to} แล้วที่แท็บ “{tab}” พร้อมรายการที่ยังไม่ครบ {count} รายการ',
    en: 'Hand-over to {to} recorded on the tab “{tab}”, with what is missing or not known: {count}',
  },
  'share.handOver.unprotected': {
    th: 'บันทึกการส่งมอบถึง {to} แล้วที่แท็บ “{tab}” แต่ตั้งคำเตือนในแท็บที่คำนวณให้ไม่ได้',
    en: 'Hand-over to {to} recorded on the tab “{tab}”, but the computed tabs could not be given their warning',
  },
} satisfies Texts;
