import type { Rule } from '../rule.ts';
import { differingIndicators } from './differingIndicators.ts';

/** The same where a part of the indicator comes from a survey that agencies do not see: worth a look, no slip as such. */
export const indicatorPartlyVisible: Rule = {
  code: 'indicator-partly-visible',
  severity: 'notice',
  words: {
    th: {
      title: '',
      finding:
        'ตัวชี้วัดที่ {indicator} {nameTh} รายงานไว้ {reported} คะแนนรายข้อที่เห็นเฉลี่ยได้ {computed} ต่างกันได้ เพราะ EIT มีอีกส่วนหนึ่งที่หน่วยงานไม่เห็น',
      means: '',
      why: '',
      todo: '',
    },
    en: {
      title: '',
      finding:
        'Indicator {indicator} {nameEn} is reported as {reported}; the visible items give {computed}. They may differ, because EIT has a second part that agencies do not see',
      means: '',
      why: '',
      todo: '',
    },
  },
  example: { sheet: '' },
  check: (checked) => differingIndicators(checked, (indicator) => indicator.from.value === 'partly'),
};
