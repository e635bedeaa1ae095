import { subjectKey } from '../../reading/statement.ts';
import type { Rule } from '../rule.ts';

/**
 * An item of the year that the sheet does not name. An instrument of which nothing at all is named was left out on
 * purpose: that is for `instrument-missing` to say, once.
 */
export const itemMissing: Rule = {
  code: 'item-missing',
  severity: 'warning',
  words: {
    th: {
      title: '',
      finding: 'ไม่พบข้อ {item} ({topicTh})',
      means: '',
      why: '',
      todo: '',
    },
    en: {
      title: '',
      finding: 'Item {item} was not found ({topicEn})',
      means: '',
      why: '',
      todo: '',
    },
  },
  example: { sheet: '' },
  check: ({ framework, sheet }) => {
    const named = new Set(sheet.statements.map(({ subject }) => subjectKey(subject)));
    const begun = new Set(framework.items.filter(({ code }) => named.has(code)).map(({ instrument }) => instrument));
    return framework.items
      .filter(({ code, instrument }) => begun.has(instrument) && !named.has(code))
      .map(({ code, topic }) => ({
        item: code,
        places: [],
        params: { item: code, topicTh: topic.th, topicEn: topic.en },
      }));
  },
};
