import { weakItems } from '../../results/weakItems.ts';
import { writeItems } from '../../settings/overrides/itemList.ts';
import type { Rule } from '../rule.ts';
import { placesOf } from '../shared/places.ts';

/** Weak items of which nobody knows what they ask, so that they bear on no issue: the document lists them by themselves. */
export const weakUnplaced: Rule = {
  code: 'weak-unplaced',
  severity: 'warning',
  words: {
    th: {
      title: 'ข้อที่ต้องปรับปรุงแต่ไม่ทราบประเด็น',
      finding: 'ข้อ {items} ต้องปรับปรุง แต่ไม่ทราบว่าอยู่ในประเด็นใด เอกสารแสดงไว้ในตารางแยก และยังไม่มีมาตรการเสนอให้',
      means: 'ข้อเหล่านี้ต่ำกว่าเกณฑ์ แต่ปีนี้ยังไม่มีรายการว่าแต่ละข้อถามเรื่องใด และจำนวนข้อไม่เท่ากับปีที่ทราบ',
      why: 'แผนวิเคราะห์และเสนอมาตรการเป็นรายประเด็น ข้อที่ไม่ทราบประเด็นจึงไม่มีมาตรการเสนอให้',
      todo: 'ดูในคู่มือว่าข้อเหล่านี้ถามเรื่องใด แล้วเพิ่มในแถว "ข้อในประเด็นที่ …" ของแท็บตั้งค่า หรือเพิ่มมาตรการเอง',
    },
    en: {
      title: 'Weak items of no known issue',
      finding:
        '{items} need improvement, but the issue is not known: the document lists them apart, and no measure is proposed',
      means:
        'These items are below their threshold, but what they ask this year is not known, and there are not as many as in a year that is.',
      why: 'The plan analyses and proposes issue by issue: an item of no known issue gets no measure proposed.',
      todo: 'See in the handbook what they ask, and add them to a row “Items of issue …” on the settings tab, or add measures of your own.',
    },
  },
  example: { sheet: 'ปีงบประมาณ พ.ศ. 2569\nข้อ\tคะแนน\ni1\t60.00\ni2\t90.00' },
  check: ({ framework: { issues }, sheet, results }) => {
    // Where the agency has lists of its own, `item-without-issue` says it.
    if (issues.some(({ items: { mark } }) => mark === 'own')) return [];
    const lost = weakItems(results).flatMap((one) => (one.issues.length === 0 ? [one.item.code] : []));
    if (lost.length === 0) return [];
    const places = lost.flatMap((code) => placesOf(sheet, { kind: 'item', code }));
    return [{ item: null, items: lost, places, params: { items: writeItems(lost) } }];
  },
};
