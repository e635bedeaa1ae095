import { hiddenPartOf } from '../../results/hiddenPart.ts';
import type { Rule } from '../rule.ts';
import { differingIndicators } from './differingIndicators.ts';

/** The same where a part of the indicator comes from a survey that agencies do not see: worth a look, no slip as such. */
export const indicatorPartlyVisible: Rule = {
  code: 'indicator-partly-visible',
  severity: 'notice',
  words: {
    th: {
      title: 'ตัวชี้วัด EIT ต่างจากรายข้อที่เห็น',
      finding:
        'ตัวชี้วัดที่ {indicator} {nameTh} รายงานไว้ {reported} คะแนนรายข้อที่เห็นเฉลี่ยได้ {computed} ต่างกันได้ เพราะ EIT มีอีกส่วนหนึ่งที่หน่วยงานไม่เห็น{hiddenTh}',
      means: 'คะแนนตัวชี้วัดของ EIT ไม่เท่ากับค่าเฉลี่ยรายข้อในแผ่นงาน',
      why: 'มักไม่ใช่ความผิด เพราะ EIT มีอีกส่วนหนึ่งที่หน่วยงานไม่เห็นคะแนน แผนใช้คะแนนตัวชี้วัดตามที่รายงานไว้',
      todo: 'ถ้าพิมพ์ตรงกับต้นฉบับแล้ว ไม่ต้องแก้อะไร',
    },
    en: {
      title: 'An EIT indicator unlike its visible items',
      finding:
        'Indicator {indicator} {nameEn} is reported as {reported}; the visible items give {computed}. They may differ, because EIT has a second part that agencies do not see{hiddenEn}',
      means: 'An indicator of EIT is not the average of its items in the sheet.',
      why: 'As a rule nothing is wrong: EIT has a second part whose scores agencies do not see. The plan uses the indicator as reported.',
      todo: 'If the figures are as in the original, there is nothing to do.',
    },
  },
  example: {
    sheet: [
      'ปีงบประมาณ พ.ศ. 2567',
      'ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน\t92.49',
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
        indicator.from.value === 'partly' &&
        result.parts?.[2].reported == null &&
        hiddenPartOf(checked.framework, result)?.isPossible !== false,
    ),
};
