import { itemByCode } from '../../framework/lookup.ts';
import type { Rule } from '../rule.ts';

/** An item code that the year does not have, such as o36 in 2567: another year's sheet, or a slip. */
export const itemUnknown: Rule = {
  code: 'item-unknown',
  severity: 'warning',
  words: {
    th: {
      title: '',
      finding: 'ไม่มีข้อ {item} ในการประเมินปี {year} ข้อนี้จะไม่ถูกนำไปคิด',
      means: '',
      why: '',
      todo: '',
    },
    en: {
      title: '',
      finding: 'There is no item {item} in the assessment of {year}; it is left out',
      means: '',
      why: '',
      todo: '',
    },
  },
  example: { sheet: '' },
  check: ({ framework, sheet }) =>
    sheet.statements.flatMap(({ subject, place }) =>
      subject.kind === 'item' && itemByCode(framework, subject.code) === null
        ? [{ item: subject.code, places: [place], params: { item: subject.code, year: String(framework.fiscalYear) } }]
        : [],
    ),
};
