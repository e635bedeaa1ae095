import { foreignItems, writeItems } from '../../reading/itemList.ts';
import type { Rule } from '../rule.ts';
import { measureName, placesOfParts } from './naming.ts';

/** A measure for items that the year does not have: a slip of the hand, or a plan of a year with other numbers. */
export const measureItemsUnknown: Rule = {
  code: 'measure-items-unknown',
  severity: 'notice',
  words: {
    th: {
      title: 'มาตรการอ้างถึงข้อที่ไม่มีในปีนั้น',
      finding: 'มาตรการ “{measure}” ระบุข้อ {items} ซึ่งไม่มีในการประเมินปีงบประมาณ พ.ศ. {year}',
      means: 'ช่อง “ข้อที่ปรับปรุง” มีรหัสข้อที่ไม่มีในการประเมินของปีนั้น อาจพิมพ์ผิด หรือเป็นรหัสของปีอื่น',
      why: 'เอกสารแผนจะพิมพ์รหัสนี้ตามที่เขียน ทั้งที่ไม่มีข้อนี้ในผลคะแนน และข้อที่ตั้งใจไว้อาจไม่มีมาตรการรองรับ',
      todo: 'แก้รหัสข้อให้ตรงกับผลคะแนน หรือลบรหัสนั้นออก',
    },
    en: {
      title: 'A measure for items that the year does not have',
      finding: 'The measure “{measure}” is for {items}, which the assessment of fiscal year {year} does not have',
      means: 'The column of items improved has codes that the year does not have: mistyped, or another year’s.',
      why: 'The document prints them as they stand, and the item that was meant may be left without a measure.',
      todo: 'Correct the codes so that they are those of the scores, or delete them.',
    },
  },
  example: {
    sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni10\t90.00\ni11\t95.00\ni12\t100',
    measures: 'own-1\t4\tจัดทำทะเบียนยืมทรัพย์สิน\tเปิดทะเบียนทุกกอง\tกองคลัง\t1 ตุลาคม 2567\t30 กันยายน 2568\ti10, i16',
  },
  check: ({ framework, yearKnown, measures }) =>
    (yearKnown ? measures : []).flatMap((planned) => {
      const foreign = foreignItems(planned.measure.items, framework);
      if (foreign.length === 0) return [];
      return [
        {
          item: null,
          places: placesOfParts([planned], ['items']),
          params: {
            measure: measureName(planned.measure),
            items: writeItems(foreign),
            year: String(framework.fiscalYear),
          },
        },
      ];
    }),
};
