import type { Texts } from '../../text.ts';

/** Who can see the sheet and the document, and taking that back. */
export const sidebarPeople = {
  'share.people.title': { th: 'ใครดูได้แล้ว', en: 'Who can see it already' },
  'share.people.sheet': { th: 'แผ่นงาน', en: 'The sheet' },
  'share.people.document': { th: 'เอกสารแผน', en: 'The plan document' },
  'share.people.older': { th: 'เอกสารฉบับก่อน (ตามที่บันทึกไว้)', en: 'Earlier documents (as recorded)' },
  'share.people.recorded': { th: 'ตามที่บันทึกไว้', en: 'As recorded' },
  'share.people.nobody': { th: 'ยังไม่มีผู้อื่น', en: 'Nobody else yet' },
  'share.people.unnamed': { th: 'ผู้ที่ Google ไม่แสดงที่อยู่', en: 'Somebody whose address Google does not show' },
  'share.people.unreadable': {
    th: 'Google ไม่ให้อ่านรายชื่อ ดูได้ที่ปุ่มแชร์',
    en: 'Google does not tell who has access. See the Share button',
  },
  'share.people.invisible': {
    th: 'ผู้ที่เข้าได้ด้วยลิงก์ ด้วยโดเมนของหน่วยงาน หรือผ่านไดรฟ์ที่แชร์ ไม่แสดงที่นี่ ดูได้ที่ปุ่มแชร์ของ Google',
    en: 'Access by link, by your organisation’s domain or through a shared drive is not visible here. See Google’s Share button.',
  },
  'share.role.owner': { th: 'เจ้าของ', en: 'owner' },
  'share.role.writer': { th: 'แก้ไขได้', en: 'can edit' },
  'share.role.commenter': { th: 'แสดงความคิดเห็นได้', en: 'can comment' },
  'share.role.reader': { th: 'ดูได้', en: 'can view' },
  'share.document.none': { th: 'ยังไม่ได้จัดทำเอกสารแผน', en: 'The plan document was not made yet' },
  'share.document.not-found': {
    th: 'เปิดรายชื่อไม่ได้ เอกสารอาจถูกลบ หรือเพื่อนร่วมงานเป็นผู้จัดทำ ผู้จัดทำเท่านั้นที่แบ่งปันจากที่นี่ได้',
    en: 'Its list cannot be opened: the document may be deleted, or a colleague made it. Only who made it can share it from here',
  },
  'share.document.no-consent': {
    th: 'แผน ITA ยังไม่ได้รับสิทธิ์จัดการเอกสารที่สร้างให้ท่าน',
    en: 'ITA Plan may not yet manage the documents that it makes for you',
  },
  'share.takeBack': { th: 'นำสิทธิ์คืน', en: 'Take back' },
  'share.takeBack.label': { th: 'นำสิทธิ์คืน จาก {address}: {what}', en: 'Take back from {address}: {what}' },
  'share.takeBack.note': {
    th: 'นำคืนได้เฉพาะสิทธิ์ที่ให้ผ่านแผน ITA ผู้ที่แก้ไขได้ต้องนำออกที่ปุ่มแชร์ของ Google',
    en: 'Only access given by ITA Plan can be taken back here. Remove people who can edit with Google’s Share button.',
  },
  'share.taken.taken': { th: 'นำสิทธิ์คืนจาก {address} แล้ว', en: 'Access taken back from {address}' },
  'share.taken.taken.unrecorded': {
    th: 'นำสิทธิ์คืนจาก {address} แล้ว แต่บันทึกลงแท็บไม่สำเร็จ',
    en: 'Access taken back from {address}, but it could not be recorded on the tab',
  },
  'share.taken.is-editor': {
    th: '{address} แก้ไขได้ แผน ITA จึงนำออกไม่ได้ ให้นำออกที่ปุ่มแชร์ของ Google',
    en: '{address} can edit, so ITA Plan cannot remove them. Use Google’s Share button',
  },
  'share.taken.gone': {
    th: '{address} ไม่มีสิทธิ์นี้แล้ว จึงไม่มีสิ่งใดต้องทำ',
    en: '{address} has no such access any more: there was nothing to do',
  },
  'share.taken.not-ours': {
    th: 'สิทธิ์ของ {address} ไม่ได้ให้ผ่านแผน ITA จึงไม่ได้นำออก ให้นำออกที่ปุ่มแชร์ของ Google',
    en: 'ITA Plan did not give {address} this access, so it was left. Use Google’s Share button',
  },
  'share.taken.no-right': {
    th: 'ท่านไม่มีสิทธิ์จัดการการแบ่งปัน จึงยังไม่ได้นำสิทธิ์คืนจาก {address}',
    en: 'You may not change who has access, so {address} still has it',
  },
  'share.taken.no-document': {
    th: 'ไม่พบเอกสาร อาจถูกลบ หรือเพื่อนร่วมงานเป็นผู้จัดทำ จึงยังไม่ได้นำสิทธิ์คืนจาก {address}',
    en: 'The document is not found: deleted, or made by a colleague. Access was not taken from {address}',
  },
  'share.taken.unsure': {
    th: 'Google ทำตามคำขอไม่สำเร็จ โปรดดูรายชื่อว่า {address} ยังมีสิทธิ์หรือไม่',
    en: 'Google did not do this. Please see in the list whether {address} still has access',
  },
} satisfies Texts;
