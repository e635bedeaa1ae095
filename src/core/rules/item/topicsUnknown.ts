import { INSTRUMENTS } from '../../framework/framework.ts';
import type { Rule } from '../rule.ts';

/** What the items of an instrument ask in this year is not known here: they were read and judged as they came. */
export const topicsUnknown: Rule = {
  code: 'topics-unknown',
  severity: 'notice',
  words: {
    th: {
      title: '',
      finding:
        'แผน ITA ยังไม่มีรายการข้อ {instrument} ของปี {year} จึงคิดตัวชี้วัดจากรายข้อไม่ได้ และอาจไม่มีมาตรการเสนอให้ โปรดตรวจกับคู่มือการประเมิน',
      means: '',
      why: '',
      todo: '',
    },
    en: {
      title: '',
      finding:
        'ITA Plan does not have the {instrument} items of {year} yet, so indicators cannot be computed from them and measures may be missing; please check the handbook',
      means: '',
      why: '',
      todo: '',
    },
  },
  example: { sheet: '' },
  check: ({ framework }) =>
    INSTRUMENTS.filter((id) =>
      framework.items.some(({ instrument, key, indicator }) => instrument === id && key === null && indicator === null),
    ).map((id) => ({ item: null, places: [], params: { instrument: id, year: String(framework.fiscalYear) } })),
};
