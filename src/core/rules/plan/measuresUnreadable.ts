import { unreadableTabs } from '../ownTab/shared.ts';
import type { Rule } from '../rule.ts';

/** The headings of the measures tab were renamed or deleted: the plan would silently be made without its measures. */
export const measuresUnreadable: Rule = {
  code: 'measures-unreadable',
  severity: 'error',
  words: {
    th: {
      title: 'แท็บมาตรการไม่มีหัวคอลัมน์',
      finding: 'ไม่พบหัวคอลัมน์ “{heading}” ในแท็บ “{tab}” จึงยังอ่านมาตรการไม่ได้ และเอกสารแผนจะไม่มีมาตรการในแท็บนี้',
      means: 'แผน ITA หาคอลัมน์จากข้อความในแถวหัวตาราง แต่แท็บมาตรการไม่มีแถวนี้ หรือหัวคอลัมน์ของมาตรการถูกเปลี่ยนเป็นคำอื่น',
      why: 'มาตรการที่เขียนไว้จะไม่อยู่ในเอกสารแผนเลย',
      todo: 'ใส่แถวหัวตารางไว้เหนือมาตรการ เช่น ประเด็นที่, มาตรการ/โครงการ/กิจกรรม, ขั้นตอน/วิธีปฏิบัติ, ผู้รับผิดชอบ, เริ่มต้น, สิ้นสุด, ข้อที่ปรับปรุง แล้วตรวจใหม่',
    },
    en: {
      title: 'The measures tab has no headings',
      finding:
        'No heading “{heading}” was found on the tab “{tab}”, so its measures cannot be read, and the plan would be made without them',
      means:
        'Columns are found by their headings, but the row of headings is gone, or that of the measures is called otherwise.',
      why: 'The document would have none of the measures that are written there.',
      todo: 'Put the headings above the measures: ประเด็นที่, มาตรการ/โครงการ/กิจกรรม, ขั้นตอน/วิธีปฏิบัติ, ผู้รับผิดชอบ, เริ่มต้น, สิ้นสุด, ข้อที่ปรับปรุง. Then check again.',
    },
  },
  example: {
    sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni10\t90.00\ni11\t95.00\ni12\t100',
    headings: 'ที่\tเรื่อง\tจะทำอะไร\tทำอย่างไร\tใคร\tตั้งแต่\tถึง',
    measures: 'own-1\t4\tจัดทำทะเบียนยืมทรัพย์สิน\tเปิดทะเบียนทุกกอง\tกองคลัง\t1 ตุลาคม 2567\t30 กันยายน 2568',
  },
  check: ({ tabFlaws }) =>
    unreadableTabs(tabFlaws, (id) => id === 'measures').map(({ heading, place }) => ({
      item: null,
      places: [place],
      params: { tab: place.tab, heading: heading.th },
    })),
};
