import { INSTRUMENTS } from '../../framework/framework.ts';
import type { Rule } from '../rule.ts';

/** Not one item of an instrument is in the sheet, so its items cannot be judged. Silent where the year has none here. */
export const instrumentMissing: Rule = {
  code: 'instrument-missing',
  severity: 'notice',
  words: {
    th: {
      title: '',
      finding: 'ไม่พบคะแนนรายข้อของ {instrument} จึงวิเคราะห์รายข้อส่วนนี้ไม่ได้',
      means: '',
      why: '',
      todo: '',
    },
    en: {
      title: '',
      finding: 'No item scores of {instrument} were found, so its items cannot be analysed',
      means: '',
      why: '',
      todo: '',
    },
  },
  example: { sheet: '' },
  check: ({ framework, results }) =>
    INSTRUMENTS.filter((id) => {
      const items = framework.items.filter(({ instrument }) => instrument === id);
      return items.length > 0 && items.every(({ code }) => !results.items.has(code));
    }).map((id) => ({ item: null, places: [], params: { instrument: id } })),
};
