import type { Texts } from '../text.ts';

/** The columns of the tab of measures; the sidebar labels its fields by the same words. */
export const measures = {
  'measures.id': { th: 'รหัส', en: 'Id' },
  'measures.issue': { th: 'ประเด็นที่', en: 'Issue' },
  'measures.measure': { th: 'มาตรการ/โครงการ/กิจกรรม', en: 'Measure / project / activity' },
  'measures.steps': { th: 'ขั้นตอน/วิธีปฏิบัติ', en: 'Steps' },
  'measures.responsible': { th: 'ผู้รับผิดชอบ', en: 'Responsible' },
  'measures.start': { th: 'เริ่มต้น', en: 'Start' },
  'measures.end': { th: 'สิ้นสุด', en: 'End' },
  'measures.items': { th: 'ข้อที่ปรับปรุง', en: 'Improves items' },
  'measures.success': { th: 'ตัวชี้วัดความสำเร็จ', en: 'Indicator of success' },
  'measures.state': { th: 'สถานะการดำเนินการ', en: 'State' },
  'measures.done': { th: 'สิ่งที่ได้ดำเนินการ', en: 'What was done' },
  'measures.result': { th: 'ผลที่เกิดขึ้น', en: 'Result' },
  'measures.evidence': { th: 'หลักฐาน (ลิงก์)', en: 'Evidence (link)' },
  'measures.doneDate': { th: 'วันที่ดำเนินการ', en: 'Date done' },
} satisfies Texts;
