import { hiddenPartOf } from '../../results/hiddenPart.ts';
import type { Rule } from '../rule.ts';
import { differingIndicators } from './differingIndicators.ts';

/** The part that agencies do not see would have had to score under 0 or over 100: a figure is wrong, or the weight. */
export const hiddenPartImpossible: Rule = {
  code: 'hidden-part-impossible',
  severity: 'warning',
  words: {
    th: {
      title: 'ตัวชี้วัด EIT ขัดกับคะแนนรายข้อที่เห็น',
      finding:
        'ตัวชี้วัดที่ {indicator} {nameTh} รายงานไว้ {reported} แต่คะแนนรายข้อที่เห็นเฉลี่ยได้ {computed}{hiddenTh} ซึ่งเป็นไปไม่ได้',
      means: 'ส่วนของ EIT ที่หน่วยงานไม่เห็น ต้องได้คะแนนต่ำกว่า 0 หรือเกิน 100 ตัวเลขจึงจะลงตัว',
      why: 'คะแนนตัวชี้วัดหรือคะแนนรายข้อน่าจะพิมพ์พลาด หรือน้ำหนักของสองส่วนไม่ใช่ค่าที่แผน ITA ใช้',
      todo: 'เทียบตัวเลขกับต้นฉบับ ถ้าตรงแล้ว ดูน้ำหนักในคู่มือการประเมินและพิมพ์ที่แท็บตั้งค่า แถว "น้ำหนักของ EIT ส่วนที่หน่วยงานเห็นคะแนนรายข้อ"',
    },
    en: {
      title: 'An EIT indicator that its visible items rule out',
      finding:
        'Indicator {indicator} {nameEn} is reported as {reported}, but the visible items give {computed}{hiddenEn}, which is impossible',
      means: 'The part of EIT that agencies do not see would have had to score under 0 or over 100.',
      why: 'The indicator or an item was probably mistyped, or the two parts count otherwise than ITA Plan takes them to.',
      todo: 'Compare with the original. If the figures are right, look up the weight in the handbook and type it on the settings tab, in the row “Weight of the EIT part whose items the agency sees”.',
    },
  },
  example: {
    sheet: [
      'ปีงบประมาณ พ.ศ. 2567',
      'ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน\t29.49',
      'ข้อ\tคะแนน',
      'e1\t86.89',
      'e2\t87.78',
      'e3\t97.78',
    ].join('\n'),
  },
  check: (checked) =>
    differingIndicators(
      checked,
      (indicator, result) =>
        indicator.from.value === 'partly' && hiddenPartOf(checked.framework, result)?.isPossible === false,
    ),
};
