import type { Texts } from '../../text.ts';

/** Sharing: the form, the statement to read first, and what came of it. */
export const sidebarSharing = {
  'share.form.title': { th: 'แบ่งปัน', en: 'Share' },
  'share.form.to': { th: 'แบ่งปันให้', en: 'Share with' },
  'share.form.district': { th: 'ท้องถิ่นอำเภอ (แผ่นงานและเอกสาร)', en: 'District office: sheet, plan' },
  'share.form.managers': { th: 'ผู้บริหารของหน่วยงาน (เฉพาะเอกสาร)', en: 'Our managers: plan only' },
  'share.form.addresses': { th: 'อีเมล', en: 'E-mail addresses' },
  'share.form.addresses.hint': {
    th: 'ใส่ได้หลายคน คั่นด้วยจุลภาค เว้นวรรค หรือขึ้นบรรทัดใหม่',
    en: 'Several: put commas, spaces or new lines between them',
  },
  'share.form.role': { th: 'สิทธิ์ในเอกสารแผน', en: 'Access to the plan document' },
  'share.form.role.none': { th: 'ไม่แบ่งปันเอกสาร', en: 'Do not share the document' },
  'share.form.role.reader': { th: 'ดูได้อย่างเดียว', en: 'View only' },
  'share.form.role.commenter': { th: 'ดูและแสดงความคิดเห็น', en: 'View and comment' },
  'share.form.email': { th: 'ให้ Google ส่งอีเมลแจ้งเรื่องเอกสาร', en: 'Let Google send an e-mail about the document' },
  'share.form.show': { th: 'ดูก่อนว่าใครจะเห็นอะไร', en: 'See first who will see what' },
  'share.form.bad': { th: 'ไม่ใช่ที่อยู่อีเมล: {addresses}', en: 'Not an e-mail address: {addresses}' },
  'share.form.empty': { th: 'โปรดกรอกอีเมลอย่างน้อยหนึ่งที่อยู่', en: 'Please enter at least one e-mail address' },
  'share.form.many': { th: 'ครั้งละไม่เกิน {most} ที่อยู่', en: 'At most {most} addresses at a time' },
  'share.form.nothing': {
    th: 'ยังไม่มีสิ่งที่จะแบ่งปัน ต้องจัดทำเอกสารก่อน หรือเลือกแบ่งปันแผ่นงาน',
    en: 'There is nothing to share yet: make the document first, or share the sheet',
  },

  'share.statement.title': { th: 'โปรดอ่านก่อนแบ่งปัน', en: 'Please read before you share' },
  'share.statement.who': { th: 'ผู้ที่จะได้รับสิทธิ์', en: 'Who will get access' },
  'share.statement.sheet': { th: 'ดูแผ่นงานนี้ได้ แต่แก้ไขไม่ได้', en: 'May view this sheet, but not edit it' },
  'share.statement.tabs': { th: 'ทุกแท็บของแผ่นงานนี้: {tabs}', en: 'All tabs of this sheet: {tabs}' },
  'share.statement.log': {
    th: 'แท็บ “{tab}” บันทึกอีเมลของผู้ได้รับสิทธิ์ ผู้ที่ดูแผ่นงานได้จะเห็นด้วย',
    en: 'The tab “{tab}” records the addresses of those given access. Whoever views the sheet sees them too',
  },
  'share.statement.document.reader': { th: 'ดูเอกสารแผนได้ทั้งฉบับ', en: 'May view the whole plan document' },
  'share.statement.document.commenter': {
    th: 'ดูและแสดงความคิดเห็นในเอกสารแผนได้ทั้งฉบับ',
    en: 'May view and comment on the whole plan document',
  },
  'share.statement.email': {
    th: 'Google จะส่งอีเมลแจ้งเรื่องเอกสารให้ผู้ที่ได้รับสิทธิ์ในเอกสาร',
    en: 'Google will send an e-mail about the document to those who get access to it',
  },
  'share.statement.noEmail': {
    th: 'ไม่ส่งอีเมล โปรดส่งลิงก์ให้ผู้รับเอง',
    en: 'No e-mail is sent. Please send the links yourself',
  },
  'share.statement.sheetNoEmail': {
    th: 'แผ่นงานไม่มีอีเมลแจ้ง โปรดส่งลิงก์ของแผ่นงานให้ผู้รับเอง',
    en: 'There is no e-mail about the sheet. Please send its link yourself',
  },
  'share.tab.hidden': {
    th: '{name} (ซ่อนอยู่ แต่ผู้ดูทำสำเนาแล้วเปิดดูได้)',
    en: '{name} (hidden, but viewers can open it in a copy)',
  },
  'share.tab.new': { th: '{name} (จะเพิ่มให้)', en: '{name} (will be added)' },
  'share.do': { th: 'แบ่งปันตามนี้', en: 'Share exactly this' },

  'share.results.title': { th: 'ผลการแบ่งปัน', en: 'What came of it' },
  'share.results.done': { th: 'ให้สิทธิ์แล้ว {count} รายการ', en: 'Access given: {count}' },
  'share.results.partly': {
    th: 'ให้สิทธิ์แล้ว {count} จาก {all} รายการ ดูผลแต่ละรายการด้านล่าง',
    en: 'Access given: {count} of {all}. See each below',
  },
  'share.results.unrecorded': {
    th: 'ให้สิทธิ์แล้วแต่บันทึกลงแท็บไม่สำเร็จ หากจะนำสิทธิ์คืน ให้ใช้ปุ่มแชร์ของ Google',
    en: 'Access was given but could not be recorded on the tab. To take it back, use Google’s Share button',
  },
  'share.result.given': { th: 'ให้สิทธิ์แล้ว', en: 'Access given' },
  'share.result.has-more': { th: 'มีสิทธิ์มากกว่านี้อยู่แล้ว ไม่ได้เปลี่ยน', en: 'Has more access already; nothing changed' },
  'share.result.has-it': { th: 'มีสิทธิ์นี้อยู่แล้ว ไม่ได้เปลี่ยน', en: 'Has this access already; nothing changed' },
  'share.result.has-less': {
    th: 'ดูได้อยู่แล้วจากที่ผู้อื่นให้ไว้ ไม่ได้เปลี่ยน เพิ่มสิทธิ์ได้ที่ปุ่มแชร์ในเอกสาร',
    en: 'Can view already, given by others; nothing changed. More can be given in the document',
  },
  'share.result.bad-address': {
    th: 'ไม่ได้ให้สิทธิ์ อีเมลนี้ไม่ถูกต้องหรือไม่มีบัญชี Google โปรดตรวจตัวสะกด',
    en: 'Not given: the address is wrong or has no Google account. Please check the spelling',
  },
  'share.result.domain': {
    th: 'ไม่ได้ให้สิทธิ์ ผู้ดูแลระบบของหน่วยงานไม่อนุญาตให้แบ่งปันกับที่อยู่นี้',
    en: 'Not given: your administrator does not allow sharing with this address',
  },
  'share.result.no-right': {
    th: 'ไม่ได้ให้สิทธิ์ ท่านไม่มีสิทธิ์แบ่งปัน ให้เจ้าของเป็นผู้แบ่งปัน',
    en: 'Not given: you may not share this. Ask its owner to',
  },
  'share.result.no-document': {
    th: 'ไม่ได้ให้สิทธิ์ ไม่พบเอกสาร อาจถูกลบ หรือเพื่อนร่วมงานเป็นผู้จัดทำ',
    en: 'Not given: the document is not found. It may be deleted, or a colleague made it',
  },
  'share.result.needs-email': {
    th: 'ไม่ได้ให้สิทธิ์ ที่อยู่นี้ไม่มีบัญชี Google จึงต้องส่งอีเมลแจ้ง เลือกให้ Google ส่งอีเมลแล้วแบ่งปันใหม่',
    en: 'Not given: the address has no Google account, so an e-mail is needed. Let Google send one and share again',
  },
  'share.result.unsure': {
    th: 'Google ทำตามคำขอไม่สำเร็จ โปรดดูรายชื่อว่าได้รับสิทธิ์หรือไม่',
    en: 'Google did not do this. Please see in the list whether access was given',
  },
} satisfies Texts;
