import type { Rule } from '../rule.ts';
import { differingIndicators } from './differingIndicators.ts';
import { isUnsure } from './oitGroupingDiffers.ts';

/**
 * The reported indicator is not what its items give: one of them was mistyped, or the indicator was. Where it may as well
 * be the grouping, `oit-grouping-differs` says so.
 */
export const indicatorDiffers: Rule = {
  code: 'indicator-differs',
  severity: 'warning',
  words: {
    th: {
      title: 'คะแนนตัวชี้วัดไม่ตรงกับรายข้อ',
      finding: 'ตัวชี้วัดที่ {indicator} {nameTh} รายงานไว้ {reported} แต่คะแนนรายข้อเฉลี่ยได้ {computed} น่าจะพิมพ์พลาดที่ใดที่หนึ่ง',
      means: 'คะแนนตัวชี้วัดในแผ่นงานไม่เท่ากับที่คิดจากคะแนนรายข้อของตัวชี้วัดนั้น',
      why: 'มีตัวเลขผิดอยู่อย่างน้อยหนึ่งตัว ถ้าเป็นคะแนนรายข้อ แผนอาจเลือกข้อที่ต้องปรับปรุงผิด',
      todo: 'เทียบตัวชี้วัดและทุกข้อของตัวชี้วัดนั้นกับต้นฉบับ แล้วแก้ตัวที่พิมพ์ผิด',
    },
    en: {
      title: 'An indicator that its items do not give',
      finding:
        'Indicator {indicator} {nameEn} is reported as {reported}, but its items give {computed}; one of the figures was probably mistyped',
      means: 'The indicator in the sheet is not what the scores of its items give.',
      why: 'At least one of the figures is wrong. If it is an item, the plan may pick the wrong items for improvement.',
      todo: 'Compare the indicator and all of its items with the original, and correct the one mistyped.',
    },
  },
  example: {
    sheet: [
      'ปีงบประมาณ พ.ศ. 2567',
      'ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ\t75.53',
      'ข้อ\tคะแนน',
      'i10\t67.27',
      'i11\t98.79',
      'i12\t60',
    ].join('\n'),
  },
  check: (checked) =>
    differingIndicators(
      checked,
      (indicator) => indicator.from.value !== 'partly' && !isUnsure(indicator, checked.framework),
    ),
};
