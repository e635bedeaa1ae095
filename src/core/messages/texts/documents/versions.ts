import type { Texts } from '../../text.ts';

/** A version of a document: its kind, its state, and how it came about. */
export const documentsVersions = {
  'documents.kind.plan': { th: 'แผนมาตรการ', en: 'Measures plan' },
  'documents.kind.plan-monitored': { th: 'แผนมาตรการแบบมีตัวชี้วัด', en: 'Measures plan with indicators of success' },
  'documents.kind.follow-up': { th: 'รายงานผล', en: 'Follow-up report' },
  'documents.kind.pdf': { th: 'PDF', en: 'PDF file' },
  'documents.kind.template': { th: 'แม่แบบ', en: 'Template' },
  'documents.state.latest': { th: 'ฉบับล่าสุด', en: 'Latest version' },
  'documents.state.superseded': { th: 'มีฉบับใหม่กว่า เก็บไว้', en: 'There is a newer one; kept' },
  'documents.state.edited': { th: 'มีผู้แก้ไข เก็บไว้', en: 'Edited by hand; kept' },
  'documents.state.unsure': { th: 'ตรวจไม่ได้ว่ามีผู้แก้ไขหรือไม่ เก็บไว้', en: 'Could not tell whether it was edited; kept' },
  'documents.state.not-found': {
    th: 'ไม่พบ อาจถูกลบ หรือผู้อื่นเป็นผู้จัดทำ',
    en: 'Not found: deleted, or made by somebody else',
  },
  'documents.state.in-use': { th: 'ใช้อยู่', en: 'In use' },
  'documents.state.not-in-use': { th: 'ไม่ได้ใช้', en: 'Not in use' },
  'documents.numbered': { th: '{name} ฉบับที่ {number}', en: '{name} version {number}' },

  'documents.made.first': { th: 'จัดทำเอกสารแล้ว', en: 'The document is made' },
  'documents.made.updated': {
    th: 'ปรับปรุงเอกสารฉบับเดิมแล้ว ลิงก์ยังเป็นลิงก์เดิม',
    en: 'The document was brought up to date; its link is the same',
  },
  'documents.made.beside-edited': {
    th: 'ฉบับที่ {kept} มีผู้แก้ไขไว้ จึงเก็บไว้ตามเดิม และจัดทำฉบับที่ {number} แยกต่างหาก',
    en: 'Version {kept} was edited by hand, so it is kept as it is, and version {number} was made beside it',
  },
  'documents.made.beside-unsure': {
    th: 'ตรวจไม่ได้ว่ามีผู้แก้ไขฉบับที่ {kept} หรือไม่ จึงเก็บไว้ตามเดิม และจัดทำฉบับที่ {number} แยกต่างหาก',
    en: 'Whether version {kept} was edited could not be told, so it is kept as it is, and version {number} was made beside it',
  },
  'documents.made.beside-not-found': {
    th: 'ไม่พบฉบับที่ {kept} ในไดรฟ์ของท่าน อาจถูกลบ หรือผู้อื่นเป็นผู้จัดทำ (แต่ละคนใช้ได้เฉพาะไฟล์ที่ตนสั่งจัดทำ) จึงเก็บรายการเดิมไว้ และจัดทำฉบับที่ {number} แยกต่างหาก',
    en: 'Version {kept} is not in your Drive: it was deleted, or somebody else made it (each person can use only the files made for them). Its entry is kept, and version {number} was made beside it',
  },
} satisfies Texts;
