import type { Rule } from '../rule.ts';
import { unreadableTabs } from './shared.ts';

/** A tab of ours holds something that cannot be read: it is neither used nor written over, and somebody has to know. */
export const tabUnreadable: Rule = {
  code: 'tab-unreadable',
  severity: 'error',
  words: {
    th: {
      title: 'อ่านแท็บของแผน ITA ไม่ได้',
      finding:
        'ไม่พบ “{heading}” ในแท็บ “{tab}” จึงอ่านแท็บนี้ไม่ได้ สิ่งที่อยู่ในแท็บยังอยู่ครบ แต่แผน ITA จะไม่นำไปใช้และไม่เขียนทับจนกว่าจะอ่านได้',
      means: 'แท็บที่แผน ITA สร้างไว้มีข้อมูลอยู่ แต่หัวคอลัมน์หรือชื่อรายการถูกเปลี่ยน ย้าย หรือลบ จนไม่รู้ว่าข้อมูลใดคืออะไร',
      why: 'ถ้าทำต่อไป สิ่งที่ท่านเขียนไว้อาจหายไปจากแผน หรือถูกเขียนทับ',
      todo: 'เลือกเมนู "คืนหัวตารางของแผน ITA" หรือพิมพ์หัวคอลัมน์ที่ขาดกลับไว้เหนือคอลัมน์ของมัน แล้วตรวจใหม่ ถ้าข้อมูลถูกลบไปแล้ว ให้กู้จากประวัติเวอร์ชันของแผ่นงาน',
    },
    en: {
      title: 'A tab of ITA Plan cannot be read',
      finding:
        '“{heading}” was not found on the tab “{tab}”, so the tab cannot be read. All that stands on it is still there, but is neither used nor written over until it can be read',
      means:
        'A tab that ITA Plan made holds something, but its headings or labels were changed, moved or deleted, so that nobody can tell what is what.',
      why: 'To go on could lose what you wrote there, or write over it.',
      todo: 'Choose “Put the headings of ITA Plan back” from the menu, or type the missing heading above its column, and check again. What was deleted can be had back from the version history of the sheet.',
    },
  },
  example: {
    sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni10\t90.00\ni11\t95.00\ni12\t100',
    headings: 'เรื่อง\tหัวข้อ\tข้อความ',
    narratives: '4\tการใช้ทรัพย์สินของราชการ\tปีนี้ดูแลทรัพย์สินได้ดี',
  },
  check: ({ tabFlaws }) =>
    unreadableTabs(tabFlaws, (id) => id !== 'measures').map(({ heading, place }) => ({
      item: null,
      places: [place],
      params: { tab: place.tab, heading: heading.th },
    })),
};
