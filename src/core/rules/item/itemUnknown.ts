import { itemByCode } from '../../framework/lookup.ts';
import type { Rule } from '../rule.ts';

/** An item code that the year does not have, such as o36 in 2567: another year's sheet, or a slip. */
export const itemUnknown: Rule = {
  code: 'item-unknown',
  severity: 'warning',
  words: {
    th: {
      title: 'ข้อที่ไม่มีในการประเมินปีนั้น',
      finding: 'ไม่มีข้อ {item} ในการประเมินปี {year} ข้อนี้จะไม่ถูกนำไปคิด',
      means: 'แผ่นงานมีรหัสข้อที่การประเมินปีนั้นไม่มี เช่น o36 ในปี 2567 ซึ่งมีถึง o35',
      why: 'ข้อนี้จะไม่อยู่ในแผน ถ้าเป็นรหัสของปีอื่น ข้ออื่นก็อาจผิดปีด้วย',
      todo: 'ดูว่าพิมพ์รหัสข้อผิด หรือใช้แบบของปีอื่น แล้วแก้รหัสข้อหรือปีงบประมาณให้ตรงกัน',
    },
    en: {
      title: 'An item that the year does not have',
      finding: 'There is no item {item} in the assessment of {year}; it is left out',
      means:
        'The sheet has an item code that the assessment of the year does not, such as o36 in 2567, which ends at o35.',
      why: 'The item is left out of the plan. If it is of another year, other items may be too.',
      todo: 'See whether the code is mistyped or the form is another year’s, and correct the code or the fiscal year.',
    },
  },
  example: { sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\no34\t0\no35\t0\no36\t100' },
  check: ({ framework, sheet }) =>
    sheet.statements.flatMap(({ subject, place }) =>
      subject.kind === 'item' && itemByCode(framework, subject.code) === null
        ? [{ item: subject.code, places: [place], params: { item: subject.code, year: String(framework.fiscalYear) } }]
        : [],
    ),
};
