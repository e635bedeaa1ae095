import type { Rule } from '../rule.ts';

/** Nobody stated the fiscal year, or it is one that is not known here: the year that fits the items was taken. */
export const yearAssumed: Rule = {
  code: 'year-assumed',
  severity: 'warning',
  words: {
    th: {
      title: '',
      finding: 'ไม่ทราบปีงบประมาณของผลประเมิน หรือเป็นปีที่ยังไม่รองรับ จึงใช้เกณฑ์ปี {year} ไปก่อน ระบุปีได้ที่แท็บตั้งค่า',
      means: '',
      why: '',
      todo: '',
    },
    en: {
      title: '',
      finding:
        'The fiscal year of the result is not known, or not supported yet; the rules of {year} were used. Set the year on the settings tab',
      means: '',
      why: '',
      todo: '',
    },
  },
  example: { sheet: '' },
  check: ({ framework, yearKnown }) =>
    yearKnown ? [] : [{ item: null, places: [], params: { year: String(framework.fiscalYear) } }],
};
