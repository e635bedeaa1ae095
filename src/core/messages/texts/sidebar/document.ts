import type { Texts } from '../../text.ts';

/** The step of the plan document. */
export const sidebarDocument = {
  'sidebar.document.next': { th: 'ต่อไป: ส่งต่อท้องถิ่นอำเภอ', en: 'Next: hand over to the district office' },
  'sidebar.document.title': { th: 'เอกสารแผน', en: 'The plan document' },
  'sidebar.document.ready': {
    th: 'ข้อมูลครบ พร้อมจัดทำเป็น Google เอกสาร',
    en: 'Everything is there. Ready to make the Google Doc.',
  },
  'sidebar.document.incomplete': {
    th: 'จัดทำได้เลย แต่ยังขาดข้อมูลบางอย่าง',
    en: 'It can be made, but some things are missing.',
  },
  'sidebar.document.doubtful': {
    th: 'ดูก่อนจัดทำ: มี {count} เรื่องที่ทำให้ตัวเลขในเอกสารอาจผิด',
    en: 'Look first: {count} things may make figures of the document wrong.',
  },
  'sidebar.doubts': { th: 'ตัวเลขในเอกสารอาจผิด', en: 'Figures of the document may be wrong' },
  'sidebar.doubt.errors': { th: 'ยังมีข้อผิดพลาดในคะแนน {count} จุด', en: '{count} errors are left in the scores' },
  'sidebar.doubt.overall-unknown': {
    th: 'ยังไม่ทราบคะแนนรวมและระดับ',
    en: 'The overall score is not known, nor the level',
  },
  'sidebar.doubt.go': { th: 'ไปที่ขั้น{step}', en: 'Go to {step}' },
  'sidebar.doubts.question': {
    th: 'จัดทำทั้งที่ยังมีเรื่องค้างนี้หรือไม่',
    en: 'Make it although these are open?',
  },
  'sidebar.doubts.anyway': { th: 'จัดทำทั้งอย่างนี้', en: 'Make it as it is' },
  'sidebar.document.make': { th: 'จัดทำเอกสาร', en: 'Make the document' },
  'sidebar.document.again': { th: 'ปรับปรุงเอกสาร', en: 'Update document' },
  'sidebar.document.open': { th: 'เปิดเอกสาร', en: 'Open the document' },
  'sidebar.document.complete': { th: 'ข้อมูลที่จำเป็นครบแล้ว', en: 'All that is essential is there' },
  'sidebar.document.missing': { th: 'ยังขาดข้อมูล', en: 'Missing' },
  'sidebar.document.missing.hint': {
    th: 'ถ้าไม่กรอก เอกสารจะทำเครื่องหมายสีเหลืองไว้ให้เติม',
    en: 'Left empty, the document marks it in yellow.',
  },
  'sidebar.document.contents': { th: 'ในเอกสารจะมี', en: 'What will be in it' },
  'sidebar.missing.responsible': { th: 'ผู้รับผิดชอบของ {count} มาตรการ', en: 'Who is responsible for {count} measures' },
  'sidebar.missing.period': { th: 'ระยะเวลาของ {count} มาตรการ', en: 'The period of {count} measures' },
  'sidebar.contents.cover': { th: 'หน้าปก: แผนปี {year} {agency}', en: 'Cover: plan {year}, {agency}' },
  'sidebar.contents.results': { th: 'ผลการประเมิน: คะแนน {overall} ระดับ {level}', en: 'Results: {overall}, {level}' },
  'sidebar.contents.issues': {
    th: 'บทวิเคราะห์ {issues} ประเด็น และ {weak} ข้อที่ควรปรับปรุง',
    en: 'Analysis of {issues} issues and {weak} weak items',
  },
  'sidebar.contents.issues.known': {
    th: 'บทวิเคราะห์ {issues} ประเด็น (ข้อที่ควรปรับปรุงเท่าที่ทราบ: {weak})',
    en: 'The analysis of {issues} issues (items known to need improvement: {weak})',
  },
  'sidebar.contents.measures': { th: 'ตารางมาตรการ {count} รายการ', en: 'Table of {count} measures' },
  'sidebar.contents.proposals': {
    th: 'ข้อเสนอที่ยังไม่ได้รับ {count} มาตรการจะเข้าแผนด้วย หากไม่ต้องการให้กด "ไม่ใช้" ที่ขั้นมาตรการ',
    en: '{count} proposals not yet accepted will be in the plan too; decline them under Measures if you do not want them.',
  },
  'sidebar.making': { th: 'กำลังทำตามลำดับนี้', en: 'Being done, in this order' },
  'sidebar.making.check': { th: 'อ่านและตรวจคะแนน', en: 'Read and check the scores' },
  'sidebar.making.document': { th: 'สร้างเอกสารในไดรฟ์', en: 'Make the document in Drive' },
  'sidebar.making.update': { th: 'เขียนแท็บสรุปผลและมาตรการ', en: 'Write the summary and measures tabs' },

  'sidebar.document.current': { th: 'เอกสารตรงกับแผ่นงานแล้ว', en: 'The document says what the spreadsheet says' },
  'sidebar.document.outdated': {
    th: 'แผ่นงานเปลี่ยนไปหลังจัดทำเอกสาร กด "ปรับปรุงเอกสาร" เพื่อให้ตรงกัน',
    en: 'The spreadsheet has changed since the document was made. Press “Update document” to bring it up to date.',
  },
  'sidebar.document.how': {
    th: 'ถ้าไม่มีใครแก้ในเอกสาร แผน ITA จะปรับปรุงฉบับเดิมและลิงก์ไม่เปลี่ยน ถ้ามีผู้แก้ไว้ จะเก็บฉบับนั้นและจัดทำอีกฉบับ',
    en: 'If nobody has edited the document, ITA Plan updates it and the link stays. If somebody has, that version is kept and another one is made.',
  },
  'sidebar.document.monitoring': {
    th: 'มีช่องตัวชี้วัดความสำเร็จในตารางมาตรการ',
    en: 'With a column for the indicator of success',
  },
} satisfies Texts;
