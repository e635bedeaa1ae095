import type { Texts } from '../../text.ts';

/** The step of measures, and what came of them. */
export const sidebarMeasures = {
  'sidebar.measures.title': { th: 'มาตรการ', en: 'Measures' },
  'sidebar.measures.proposed': {
    th: 'แผน ITA เสนอ {count} มาตรการสำหรับปี {year} เลือกรับ แก้ไข หรือไม่ใช้',
    en: 'ITA Plan proposes {count} measures for {year}. Accept, edit or decline them.',
  },
  'sidebar.measures.lead': {
    th: 'มาตรการสำหรับปีงบประมาณ {year} แก้ที่นี่หรือในแท็บก็ได้',
    en: 'Measures for fiscal year {year}. Edit them here or on the tab.',
  },
  'sidebar.measures.acceptAll': { th: 'รับข้อเสนอทั้งหมด {count} มาตรการ', en: 'Accept all {count} proposals' },
  'sidebar.measures.acceptIssue': { th: 'รับทั้งประเด็นนี้ {count} มาตรการ', en: 'Accept all {count} of this issue' },
  'sidebar.measures.search': { th: 'ค้นหามาตรการ', en: 'Find a measure' },
  'sidebar.measures.next': { th: 'ต่อไป: เอกสาร', en: 'Next: the document' },
  'sidebar.measures.complete': {
    th: 'ทุกประเด็นและทุกข้อที่ควรปรับปรุงมีมาตรการแล้ว',
    en: 'Every issue and every weak item has a measure',
  },
  'sidebar.measures.willBeComplete': {
    th: 'เมื่อรับข้อเสนอทั้งหมด ทุกประเด็นและทุกข้อที่ควรปรับปรุงจะมีมาตรการ',
    en: 'With all proposals accepted, every issue and every weak item has a measure',
  },
  'sidebar.measures.knownComplete': {
    th: 'ข้อที่ทราบว่าควรปรับปรุงมีมาตรการหรือข้อเสนอแล้ว แต่ยังไม่ทราบคะแนนบางข้อ',
    en: 'What is known to be weak has a measure or a proposal; some items have no score',
  },
  'sidebar.measures.issuesWithout': { th: 'ประเด็นที่ยังไม่มีมาตรการ: {issues}', en: 'Issues without a measure: {issues}' },
  'sidebar.measures.itemsWithout': {
    th: 'ข้อที่ควรปรับปรุงแต่ยังไม่มีมาตรการ: {items}',
    en: 'Weak items without a measure: {items}',
  },
  'sidebar.measures.none': { th: 'ยังไม่มีมาตรการ', en: 'No measure yet' },
  'sidebar.measures.add': { th: 'เพิ่มมาตรการ', en: 'Add a measure' },
  'sidebar.measures.isProposal': { th: 'ข้อเสนอ', en: 'Proposal' },
  'sidebar.measures.isAccepted': { th: 'อยู่ในแผน', en: 'In the plan' },
  'sidebar.measures.steps': { th: 'ขั้นตอน {count} ข้อ', en: '{count} steps' },
  'sidebar.measures.when': { th: 'ระยะเวลา', en: 'Period' },
  'sidebar.measures.period': { th: '{start} ถึง {end}', en: '{start} to {end}' },
  'sidebar.measures.accept': { th: 'รับ', en: 'Accept' },
  'sidebar.measures.refuse': { th: 'ไม่ใช้', en: 'Decline' },
  'sidebar.measures.accepted': { th: 'รับเข้าแผนแล้ว {count} มาตรการ', en: '{count} accepted' },
  'sidebar.measures.added': { th: 'เพิ่มมาตรการแล้ว', en: 'Measure added' },
  'sidebar.measures.saved': { th: 'บันทึกมาตรการแล้ว', en: 'Measure saved' },
  'sidebar.measures.removed': { th: 'นำ "{title}" ออกแล้ว', en: '“{title}” removed' },
  'sidebar.measures.back': { th: 'นำมาตรการกลับมาแล้ว', en: 'The measure is back' },
  'sidebar.measures.needsTitle': { th: 'โปรดกรอกชื่อมาตรการ', en: 'Please give the measure a name' },
  'sidebar.measures.stepHint': { th: 'ขั้นตอนละหนึ่งบรรทัด', en: 'One step a line' },
  'sidebar.measures.itemHint': { th: 'รหัสข้อ เช่น i1, e2, o3', en: 'Codes such as i1, e2, o3' },

  'sidebar.progress.title': { th: 'ผลการดำเนินการ', en: 'What came of it' },
  'sidebar.progress.saved': { th: 'บันทึกผลการดำเนินการแล้ว', en: 'What came of the measure is saved' },
  'sidebar.progress.doneHint': {
    th: 'เช่น อบรมพนักงาน 20 คน เมื่อเดือนมกราคม',
    en: 'such as: trained 20 people in January',
  },
  'sidebar.progress.dateHint': { th: 'เช่น 15 มกราคม 2568', en: 'such as 15 January 2025' },
} satisfies Texts;
