import type { Rule } from '../rule.ts';
import { headingFinding, rewordedOn } from './shared.ts';

/** A heading of a tab of ours says something else: its column was told by its place or by what it holds. */
export const headingReworded: Rule = {
  code: 'heading-reworded',
  severity: 'warning',
  safe: true,
  words: {
    th: {
      title: 'หัวคอลัมน์ของแผน ITA ถูกเปลี่ยน',
      finding:
        'ในแท็บ “{tab}” หัวคอลัมน์ “{heading}” ถูกเปลี่ยนเป็น “{found}” แผน ITA อ่านคอลัมน์นี้เป็น “{heading}” ตามตำแหน่งและข้อมูลในคอลัมน์',
      fix: 'คืนหัวคอลัมน์เดิม เพื่อให้อ่านได้แน่นอนแม้ย้ายคอลัมน์ในภายหลัง',
      means: 'แผน ITA รู้จักคอลัมน์จากหัวคอลัมน์ เมื่อหัวคอลัมน์ถูกเปลี่ยนหรือลบ จึงต้องดูจากตำแหน่งและข้อมูลแทน',
      why: 'หากย้ายคอลัมน์นี้หรือแทรกคอลัมน์ข้าง ๆ ในภายหลัง แผน ITA อาจอ่านคอลัมน์นี้ไม่ได้อีก',
      todo: 'กดแก้เพื่อคืนหัวคอลัมน์เดิม ถ้าคอลัมน์นี้เป็นของท่านเอง ให้พิมพ์หัวคอลัมน์ที่ขาดไว้เหนือคอลัมน์ว่างทางขวา แล้วตรวจใหม่',
    },
    en: {
      title: 'A heading of ITA Plan was changed',
      finding:
        'On the tab “{tab}” the heading “{heading}” was changed to “{found}”; ITA Plan reads the column as “{heading}”, by where it stands and what it holds',
      fix: 'Put the heading back, so that the column is read for certain even if it is moved later',
      means:
        'Columns are known by their headings. This one was changed or deleted, so the column was told by its place and contents.',
      why: 'If the column is moved, or another is put beside it, ITA Plan may no longer be able to read it.',
      todo: 'Apply the fix. If the column is one of your own, type the missing heading above an empty column to the right, and check again.',
    },
  },
  example: {
    sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni10\t90.00\ni11\t95.00\ni12\t100',
    headings: 'รหัส\tประเด็นที่\tเรื่องที่จะทำ\tขั้นตอน/วิธีปฏิบัติ\tผู้รับผิดชอบ\tเริ่มต้น\tสิ้นสุด',
    measures: 'own-1\t4\tจัดทำทะเบียนยืมทรัพย์สิน\tเปิดทะเบียนทุกกอง\tกองคลัง\t1 ตุลาคม 2567\t30 กันยายน 2568',
  },
  check: ({ tabFlaws }) => rewordedOn(tabFlaws, (id) => id !== 'settings').map(headingFinding),
};
