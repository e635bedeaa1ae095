import type { Texts } from '../../text.ts';

/** The tab that records what was handed over and shared. */
export const handoverTab = {
  'handover.title': { th: 'การส่งมอบและการแบ่งปัน', en: 'Hand-overs and sharing' },
  'handover.hint': {
    th: 'แผน ITA บันทึกให้ทุกครั้งที่ส่งมอบหรือแบ่งปัน รายการเดิมไม่ถูกแก้ คอลัมน์สุดท้ายใช้เทียบกับครั้งต่อไป โปรดอย่าแก้หรือลบ',
    en: 'Written by ITA Plan at every hand-over and sharing. Earlier rows are never changed. The last column is for comparing with the next time: please leave it as it is.',
  },
  'handover.column.when': { th: 'วันที่', en: 'Date' },
  'handover.column.what': { th: 'รายการ', en: 'What' },
  'handover.column.to': { th: 'ถึง', en: 'To' },
  'handover.column.overall': { th: 'คะแนนรวม', en: 'Overall score' },
  'handover.column.level': { th: 'ระดับ', en: 'Level' },
  'handover.column.measures': { th: 'จำนวนมาตรการ', en: 'Measures' },
  'handover.column.document': { th: 'เอกสารแผน', en: 'Plan document' },
  'handover.column.open': { th: 'สิ่งที่ยังไม่ครบหรือไม่ทราบ', en: 'Missing or not known' },
  'handover.column.changes': { th: 'สิ่งที่เปลี่ยนจากการส่งมอบครั้งก่อน', en: 'Changed since the last hand-over' },
  'handover.column.data': { th: 'ข้อมูลของแผน ITA', en: 'Data of ITA Plan' },
  'handover.clock': { th: 'น.', en: 'h' },
  'handover.what.handed-over': { th: 'ส่งมอบ', en: 'Handed over' },
  'handover.what.given.sheet': { th: 'ให้สิทธิ์{role}แผ่นงาน', en: 'May {role} the sheet' },
  'handover.what.given.document': { th: 'ให้สิทธิ์{role}เอกสาร', en: 'May {role} the document' },
  'handover.what.taken-back.sheet': { th: 'นำสิทธิ์{role}แผ่นงานคืน', en: 'May no longer {role} the sheet' },
  'handover.what.taken-back.document': { th: 'นำสิทธิ์{role}เอกสารคืน', en: 'May no longer {role} the document' },
  'handover.role.reader': { th: 'ดู', en: 'view' },
  'handover.role.commenter': { th: 'ดูและแสดงความคิดเห็นใน', en: 'view and comment on' },
  'handover.more': { th: 'และอีก {count} รายการ', en: 'and {count} more' },
  'handover.version': { th: 'ฉบับที่ {number} (รหัสข้อมูล {fingerprint})', en: 'Version {number} (data code {fingerprint})' },
  'handover.protected': {
    th: '[แผน ITA] แท็บนี้คำนวณให้อัตโนมัติ แก้ที่แท็บคะแนนต้นทางหรือแท็บมาตรการแทน',
    en: '[แผน ITA] This tab is computed. Change the score tab or the measures tab instead',
  },
} satisfies Texts;
