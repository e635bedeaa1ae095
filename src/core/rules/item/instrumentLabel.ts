import type { Framework, InstrumentId } from '../../framework/framework.ts';
import { itemByCode } from '../../framework/lookup.ts';
import type { Subject } from '../../reading/statement.ts';
import type { Rule } from '../rule.ts';

/** A block is labelled with one instrument and holds only figures of another. */
export const instrumentLabel: Rule = {
  code: 'instrument-label',
  severity: 'warning',
  safe: true,
  words: {
    th: {
      title: '',
      finding: 'กลุ่มนี้เขียนว่า {label} แต่ตัวชี้วัดหรือข้อในกลุ่มเป็นของ {expected}',
      fix: 'ตัวชี้วัดหรือข้อในกลุ่มนี้ทั้งหมดเป็นของ {expected}',
      means: '',
      why: '',
      todo: '',
    },
    en: {
      title: '',
      finding: 'This block says {label}, but its indicators or items belong to {expected}',
      fix: 'All indicators or items of this block belong to {expected}',
      means: '',
      why: '',
      todo: '',
    },
  },
  example: { sheet: '' },
  check: ({ framework, sheet }) =>
    sheet.labels.flatMap(({ instrument, text, place, subjects }) => {
      const owners = new Set(subjects.map((subject) => ownerOf(framework, subject)).filter((id) => id !== null));
      const [owner] = owners;
      if (owner === undefined || owners.size > 1 || owner === instrument) return [];
      return [
        {
          item: null,
          places: [place],
          params: { label: text.trim(), expected: owner },
          fix: { place, from: text, to: text.replace(new RegExp(instrument, 'i'), owner) },
        },
      ];
    }),
};

function ownerOf(framework: Framework, subject: Subject): InstrumentId | null {
  if (subject.kind === 'item') return itemByCode(framework, subject.code)?.instrument ?? null;
  if (subject.kind !== 'indicator') return null;
  return framework.indicators.find(({ id }) => id === subject.id)?.instrument ?? null;
}
