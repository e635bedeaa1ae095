import type { Texts } from '../../text.ts';

/** Documents beside the plan: the report, the PDF, all versions. */
export const sidebarVersions = {
  'sidebar.followUp.title': { th: 'รายงานผลตามมาตรการ', en: 'Follow-up report' },
  'sidebar.followUp.hint': {
    th: 'กรอก "ผลการดำเนินการ" ของแต่ละมาตรการที่ขั้นมาตรการก่อน ดำเนินการแล้ว {done} จาก {count} มาตรการ',
    en: 'First fill in “What came of it” of each measure in the measures step. {done} of {count} measures are done.',
  },
  'sidebar.followUp.make': { th: 'จัดทำรายงานผล', en: 'Make the report' },
  'sidebar.followUp.again': { th: 'ปรับปรุงรายงานผล', en: 'Update the report' },
  'sidebar.followUp.open': { th: 'เปิดรายงานผล', en: 'Open the report' },
  'sidebar.followUp.none': {
    th: 'ยังไม่มีมาตรการที่รับเข้าแผน จึงยังรายงานผลไม่ได้',
    en: 'No measure is accepted into the plan yet, so there is nothing to report on',
  },
  'sidebar.pdf.title': { th: 'PDF ของแผน', en: 'PDF of the plan' },
  'sidebar.pdf.hint': {
    th: 'ทำจากเอกสารแผนฉบับล่าสุด รวมสิ่งที่แก้ไว้ในเอกสาร',
    en: 'Made from the latest plan, with what was edited in it',
  },
  'sidebar.pdf.make': { th: 'ทำ PDF', en: 'Make a PDF' },
  'sidebar.pdf.again': { th: 'ทำ PDF ใหม่', en: 'Make the PDF again' },
  'sidebar.pdf.open': { th: 'เปิด PDF', en: 'Open the PDF' },
  'sidebar.pdf.made': { th: 'ทำ PDF แล้ว เก็บไว้ในไดรฟ์ของท่าน', en: 'The PDF is made and stored in your Drive' },
  'sidebar.made.missing': {
    th: '{made} ยังขาด: {missing} (ทำเครื่องหมายสีเหลืองไว้ในเอกสาร)',
    en: '{made} Still missing: {missing} (marked yellow in the document)',
  },
  'sidebar.versions.title': { th: 'เอกสารทุกฉบับ ({count})', en: 'All documents ({count})' },
  'sidebar.versions.name': { th: '{kind} ฉบับที่ {number}', en: '{kind}, version {number}' },
  'sidebar.versions.year': { th: 'ผลปี {year}', en: 'result of {year}' },
} satisfies Texts;
