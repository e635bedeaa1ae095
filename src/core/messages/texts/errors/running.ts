import type { Texts } from '../../text.ts';

/** An action cannot run, or did not come to its end. */
export const runningErrors = {
  'error.share-changed': {
    th: 'แท็บของแผ่นงานหรือเอกสารเปลี่ยนไปหลังจากที่แสดงให้ท่านอ่าน จึงยังไม่ได้แบ่งปันให้ใคร อ่านรายการใหม่แล้วกดแบ่งปันอีกครั้ง',
    en: 'The tabs or the document changed after you were shown who will see what, so nothing was shared. Read it again, then share',
  },
  'error.busy': {
    th: 'มีผู้อื่นกำลังใช้แผน ITA กับแผ่นงานนี้อยู่ รอสักครู่แล้วลองใหม่ ข้อมูลยังไม่เปลี่ยนแปลง',
    en: 'Somebody else is using ITA Plan on this spreadsheet. Wait a moment and try again. Nothing has changed.',
  },
  'error.service': {
    th: 'Google ทำตามคำขอนี้ไม่สำเร็จ {kept} ลองใหม่อีกครั้ง หากยังไม่สำเร็จ โปรดแจ้งผู้ดูแลระบบ',
    en: 'Google did not do what was asked. {kept} Try again; if it keeps failing, tell your administrator.',
  },
  'error.unknown-action': { th: 'ไม่รู้จักคำสั่ง {action}', en: 'Unknown action {action}' },
  'error.bad-payload': { th: 'ข้อมูลที่ส่งมาไม่ถูกต้อง: {detail}', en: 'The data sent is not valid: {detail}' },

  'error.permission': {
    th: 'แผน ITA ยังไม่ได้รับสิทธิ์ใช้แผ่นงานนี้ ยังไม่มีสิ่งใดเปลี่ยนแปลง เปิดลิงก์ให้สิทธิ์ ทำเครื่องหมายทุกช่อง แล้วลองใหม่',
    en: 'ITA Plan may not use this spreadsheet yet. Nothing has changed. Open the link, tick every box, then try again.',
  },
} satisfies Texts;
