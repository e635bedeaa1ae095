import type { Rule } from '../rule.ts';

/** Indicators that are not stated and cannot be computed, since items of them are missing: nothing above them can be. */
export const indicatorUnknown: Rule = {
  code: 'indicator-unknown',
  severity: 'warning',
  words: {
    th: {
      title: 'ไม่ทราบคะแนนตัวชี้วัด',
      finding: 'ไม่ทราบคะแนนตัวชี้วัดที่ {indicators} เพราะไม่ได้ระบุไว้และคิดจากรายข้อไม่ได้',
      means: 'ในแผ่นงานไม่มีคะแนนของตัวชี้วัด และคะแนนรายข้อมีไม่ครบพอจะคิดให้ได้',
      why: 'เมื่อขาดตัวชี้วัด ก็คิดคะแนนของเครื่องมือ คะแนนรวม และระดับให้ไม่ได้ ในแผนจะเว้นว่างไว้',
      todo: 'เติมคะแนนตัวชี้วัดตามประกาศผล หรือเติมคะแนนรายข้อให้ครบ',
    },
    en: {
      title: 'Indicator not known',
      finding: 'Not known: indicator {indicators}, neither stated nor computable from the items',
      means: 'The sheet states no score of the indicator, and too few of its items to compute it.',
      why: 'Without it the instrument, the overall score and the level cannot be computed and stay empty in the plan.',
      todo: 'Add the indicator as published, or the scores of all its items.',
    },
  },
  example: { sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni1\t90.00\ni2\t85.00' },
  check: ({ results }) => {
    const unknown = results.indicators.filter(({ used }) => used === null).map(({ id }) => id);
    return unknown.length === 0 ? [] : [{ item: null, places: [], params: { indicators: unknown.join(', ') } }];
  },
};
