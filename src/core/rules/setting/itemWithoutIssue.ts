import { writeItems } from '../../settings/overrides/itemList.ts';
import type { Rule } from '../rule.ts';
import { placesOf } from '../shared/places.ts';

/** The agency's own lists of the items under the issues leave out some that have a score. */
export const itemWithoutIssue: Rule = {
  code: 'item-without-issue',
  severity: 'warning',
  words: {
    th: {
      title: 'ข้อที่ไม่อยู่ในประเด็นใด',
      finding: 'ตามที่ตั้งไว้ในแท็บตั้งค่า ข้อ {items} ไม่อยู่ในประเด็นใดเลย แผนจึงไม่วิเคราะห์ข้อเหล่านี้',
      means: 'แถว "ข้อในประเด็นที่ …" ที่ท่านกำหนดเองในแท็บตั้งค่า ไม่มีข้อที่มีคะแนนอยู่ในแผ่นงาน',
      why: 'แผนวิเคราะห์และเสนอมาตรการเป็นรายประเด็น ข้อที่ไม่อยู่ในประเด็นใดจึงหายไปจากแผน',
      todo: 'เพิ่มข้อเหล่านี้ในแถวของประเด็นที่เกี่ยวข้องในแท็บตั้งค่า หรือลบค่าที่กำหนดเองเพื่อใช้ค่าในคอลัมน์ C',
    },
    en: {
      title: 'Items under no issue',
      finding: 'By your settings, {items} stand under no issue, so the plan does not analyse them',
      means:
        'The rows “Items of issue …” that you filled in on the settings tab leave out items with a score in the sheet.',
      why: 'The plan analyses and proposes measures issue by issue: an item under none is lost to it.',
      todo: 'Add the items to the row of an issue on the settings tab, or delete your own value to use the one in column C.',
    },
  },
  example: {
    sheet: ['ปีงบประมาณ พ.ศ. 2567', 'ข้อ\tคะแนน', 'i10\t67.27', 'i11\t98.79', 'i12\t60'].join('\n'),
    settings: 'ข้อในประเด็นที่ 4\ti10, i11',
  },
  check: ({ framework: { issues, items }, sheet, results }) => {
    if (issues.every(({ items: { mark } }) => mark !== 'own')) return [];
    const kept = new Set(issues.flatMap((issue) => issue.items.value));
    const lost = items.map(({ code }) => code).filter((code) => results.items.has(code) && !kept.has(code));
    if (lost.length === 0) return [];
    const places = lost.flatMap((code) => placesOf(sheet, { kind: 'item', code }));
    return [{ item: null, places, params: { items: writeItems(lost) } }];
  },
};
