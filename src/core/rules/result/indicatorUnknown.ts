import type { Rule } from '../rule.ts';

/** An indicator is not stated and cannot be computed, since items of it are missing: then nothing above it can be. */
export const indicatorUnknown: Rule = {
  code: 'indicator-unknown',
  severity: 'warning',
  words: {
    th: {
      title: '',
      finding: 'ไม่ทราบคะแนนตัวชี้วัดที่ {indicator} {nameTh} เพราะไม่มีระบุไว้และคิดจากรายข้อไม่ได้',
      means: '',
      why: '',
      todo: '',
    },
    en: {
      title: '',
      finding: 'Indicator {indicator} {nameEn} is not known: it is not stated and cannot be computed from its items',
      means: '',
      why: '',
      todo: '',
    },
  },
  example: { sheet: '' },
  check: ({ framework, results }) =>
    framework.indicators
      .filter(({ id }) => results.indicators.find((result) => result.id === id)?.used === null)
      .map(({ id, name }) => ({
        item: null,
        places: [],
        params: { indicator: String(id), nameTh: name.th, nameEn: name.en },
      })),
};
