import type { Rule } from '../rule.ts';
import { differingIndicators } from './differingIndicators.ts';

/** The reported indicator is not what its items give: one of them was mistyped, or the indicator was. */
export const indicatorDiffers: Rule = {
  code: 'indicator-differs',
  severity: 'warning',
  words: {
    th: {
      title: '',
      finding: 'ตัวชี้วัดที่ {indicator} {nameTh} รายงานไว้ {reported} แต่คะแนนรายข้อเฉลี่ยได้ {computed} น่าจะพิมพ์พลาดที่ใดที่หนึ่ง',
      means: '',
      why: '',
      todo: '',
    },
    en: {
      title: '',
      finding:
        'Indicator {indicator} {nameEn} is reported as {reported}, but its items give {computed}; one of the figures was probably mistyped',
      means: '',
      why: '',
      todo: '',
    },
  },
  example: { sheet: '' },
  check: (checked) => differingIndicators(checked, (indicator) => indicator.from.value !== 'partly'),
};
