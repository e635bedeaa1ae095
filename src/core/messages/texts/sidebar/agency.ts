import type { Texts } from '../../text.ts';

/** The step of the agency. */
export const sidebarAgency = {
  'sidebar.from.sheet': { th: 'อ่านได้จากแผ่นงาน', en: 'Read from the sheet' },
  'sidebar.from.settings': { th: 'ท่านกำหนดไว้', en: 'Set by you' },
  'sidebar.from.nobody': { th: 'ยังไม่มีข้อมูล โปรดกรอก', en: 'Not known; please fill in' },

  'sidebar.agency.title': { th: 'หน่วยงานและคะแนน', en: 'Agency and scores' },
  'sidebar.agency.start': {
    th: 'ยังไม่พบคะแนน ITA ในแผ่นงานนี้ เลือกวิธีเริ่มต้น',
    en: 'No ITA scores were found yet. Choose how to begin.',
  },
  'sidebar.agency.missing': {
    th: 'ยังขาดข้อมูลบางช่อง กรอกแล้วกดบันทึก',
    en: 'Some fields are empty. Fill them in and save.',
  },
  'sidebar.agency.known': { th: 'ตรวจดูว่าถูกต้อง แล้วไปขั้นต่อไป', en: 'Look it over, then go on.' },
  'sidebar.agency.who': { th: 'ข้อมูลหน่วยงาน', en: 'The agency' },
  'sidebar.agency.badYear': { th: 'ต้องเป็นปี พ.ศ. สี่หลัก เช่น 2567', en: 'Four digits, Buddhist era, such as 2567' },
  'sidebar.agency.next': { th: 'ต่อไป: ตรวจคะแนน', en: 'Next: check the scores' },
  'sidebar.agency.read': { th: 'อ่านแผ่นงานใหม่', en: 'Read the spreadsheet again' },
  'kind.provincial': { th: 'องค์การบริหารส่วนจังหวัด (อบจ.)', en: 'Provincial administrative organisation' },
  'kind.subdistrict': { th: 'องค์การบริหารส่วนตำบล (อบต.)', en: 'Subdistrict administrative organisation' },
  'kind.city': { th: 'เทศบาลนคร', en: 'City municipality' },
  'kind.town': { th: 'เทศบาลเมือง', en: 'Town municipality' },
  'kind.township': { th: 'เทศบาลตำบล', en: 'Subdistrict municipality' },
  'kind.special': { th: 'องค์กรปกครองส่วนท้องถิ่นรูปแบบพิเศษ', en: 'Special local administration' },
  'kind.education-area': { th: 'สำนักงานเขตพื้นที่การศึกษา', en: 'Educational service area office' },
  'kind.university': { th: 'สถาบันอุดมศึกษา', en: 'University or college' },
  'kind.school': { th: 'โรงเรียน', en: 'School' },
  'kind.hospital': { th: 'โรงพยาบาล', en: 'Hospital' },
  'kind.province': { th: 'จังหวัด', en: 'Province' },
  'kind.ministry': { th: 'กระทรวง', en: 'Ministry' },
  'kind.department': { th: 'กรม', en: 'Department' },
  'kind.office': { th: 'สำนักงาน', en: 'Office' },
  'kind.enterprise': { th: 'รัฐวิสาหกิจหรือองค์กรอื่นของรัฐ', en: 'State enterprise or other public body' },
} satisfies Texts;
