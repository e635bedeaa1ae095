import type { Texts } from '../text.ts';

/** What the preview in the browser says, its page and its server. */
export const preview = {
  'preview.serving': {
    th: 'เปิด {file} แล้ว (ไฟล์บนเครื่องไม่เปลี่ยนแปลง) เปิดที่อยู่นี้ในเบราว์เซอร์:\n\n  {address}\n\nกด Ctrl+C เมื่อเลิกใช้',
    en: 'Opened {file} (the file on disk stays as it is). Open this address in a browser:\n\n  {address}\n\nCtrl+C ends it',
  },
  'preview.rebuilt': { th: 'ต้นฉบับเปลี่ยน สร้างส่วนเสริมใหม่แล้ว', en: 'A source changed: the add-on was built anew' },
  'preview.rebuilt.program': {
    th: 'ต้นฉบับเปลี่ยน สร้างส่วนเสริมใหม่แล้ว ส่วนของโปรแกรมตัวอย่างเองจะเปลี่ยนเมื่อเริ่ม npm start ใหม่',
    en: 'A source changed: the add-on was built anew; the preview itself changes when npm start is started again',
  },
  'preview.badge': { th: 'ทดลองในเครื่องนี้', en: 'Local preview' },
  'preview.working': { th: 'กำลังทำงาน…', en: 'Working…' },
  'preview.actions': { th: 'ไฟล์และเมนูแผน ITA', en: 'File and ITA Plan menu' },
  'preview.open': { th: 'เปิดไฟล์', en: 'Open file' },
  'preview.save': { th: 'บันทึก', en: 'Save' },
  'preview.undo': { th: 'เลิกทำ', en: 'Undo' },
  'preview.redo': { th: 'ทำซ้ำ', en: 'Redo' },
  'preview.documents': { th: 'เอกสารที่สร้าง ({count})', en: 'Documents made ({count})' },
  'preview.user': { th: 'ลองใช้ในฐานะ', en: 'Try it as' },
  'preview.user.owner': { th: 'เจ้าของแผ่นงาน', en: 'Owner of the sheet' },
  'preview.user.colleague': { th: 'เพื่อนร่วมงาน', en: 'A colleague' },
  'preview.language': { th: 'ภาษา', en: 'Language' },
  'preview.nameBox': { th: 'ที่อยู่ของช่อง พิมพ์เพื่อไปยังช่องอื่น', en: 'Address of the cell; type one to go there' },
  'preview.formula': { th: 'เนื้อหาของช่อง', en: 'Content of the cell' },
  'preview.grid': { th: 'แผ่นงาน {name}', en: 'Sheet {name}' },
  'preview.row': { th: 'แถว', en: 'Row' },
  'preview.editing': { th: 'แก้ช่อง {cell}', en: 'Edit cell {cell}' },
  'preview.protected': { th: 'ป้องกันไว้', en: 'Protected' },
  'preview.tabs': { th: 'แท็บของแผ่นงาน', en: 'Sheets' },
  'preview.sidebar.close': { th: 'ปิดแถบข้าง', en: 'Close the sidebar' },
  'preview.sidebar.show': { th: 'แสดงแถบข้าง', en: 'Show the sidebar' },
  'preview.sidebar.none': { th: 'ยังไม่มีแถบข้าง', en: 'There is no sidebar yet' },
  'preview.sidebar.none.hint': {
    th: 'ชุดไฟล์ที่สร้างไว้ไม่มี sidebar.html ใช้เมนูของแผน ITA แทนได้',
    en: 'The built files have no sidebar.html; the ITA Plan menu works without it',
  },
  'preview.ok': { th: 'ตกลง', en: 'OK' },
  'preview.close': { th: 'ปิด', en: 'Close' },
  'preview.error': { th: 'ทำรายการไม่สำเร็จ', en: 'That did not work' },
  'preview.unreachable': {
    th: 'ติดต่อโปรแกรมในเครื่องไม่ได้ อาจปิดไปแล้ว เริ่มใหม่ด้วย npm start',
    en: 'The program on this machine does not answer; it may have been stopped. Start it with npm start',
  },
} satisfies Texts;
