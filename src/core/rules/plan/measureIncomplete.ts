import { missingParts, type NeededPart } from '../../plan/missingParts.ts';
import type { Rule } from '../rule.ts';
import { measureName, placesOfParts } from './naming.ts';

const NAMES: Readonly<Record<NeededPart, { readonly th: string; readonly en: string }>> = {
  responsible: { th: 'ผู้รับผิดชอบ', en: 'who is responsible' },
  start: { th: 'วันเริ่มต้น', en: 'its start' },
  end: { th: 'วันสิ้นสุด', en: 'its end' },
};

/** A measure needs somebody and a period. A row without a title is a slip of another kind: `measure-untitled` says it. */
export const measureIncomplete: Rule = {
  code: 'measure-incomplete',
  severity: 'warning',
  words: {
    th: {
      title: 'มาตรการที่ยังกรอกไม่ครบ',
      finding: 'มาตรการ “{measure}” ยังไม่ได้ระบุ{partsTh}',
      means: 'แบบของแผนให้ระบุผู้รับผิดชอบ วันเริ่มต้น และวันสิ้นสุดของทุกมาตรการ แต่มาตรการนี้ยังขาดอยู่',
      why: 'เอกสารแผนจะมีช่องที่ต้องกลับมาเติม และผู้ตรวจอาจเห็นว่าแผนไม่ครบ',
      todo: 'เติมช่องที่ว่างในแท็บมาตรการ ช่วงเวลาจะเขียนรวมไว้ในช่องเริ่มต้นก็ได้ เช่น ตุลาคม 2567 – กันยายน 2568',
    },
    en: {
      title: 'A measure that is not filled in',
      finding: 'The measure “{measure}” does not say {partsEn}',
      means: 'The form wants who is responsible, the start and the end of every measure; something of it is missing.',
      why: 'The document will have gaps to fill in later, and reviewers may find the plan incomplete.',
      todo: 'Fill in the empty cells on the measures tab. The start may also hold the whole period (ตุลาคม 2567 – กันยายน 2568).',
    },
  },
  example: {
    sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni10\t90.00\ni11\t95.00\ni12\t100',
    measures: 'own-1\t4\tจัดทำทะเบียนยืมทรัพย์สิน\tเปิดทะเบียนทุกกอง\t\t1 ตุลาคม 2567\t30 กันยายน 2568\t',
  },
  check: ({ measures }) =>
    measures.flatMap((planned) => {
      const parts = planned.measure.title === '' ? [] : missingParts(planned.measure);
      if (parts.length === 0) return [];
      return [
        {
          item: null,
          places: placesOfParts([planned], parts),
          params: {
            measure: measureName(planned.measure),
            partsTh: named(parts, 'th', ' ', ' และ'),
            partsEn: named(parts, 'en', ', ', ' or '),
          },
        },
      ];
    }),
};

function named(parts: readonly NeededPart[], language: 'th' | 'en', comma: string, last: string): string {
  const names = parts.map((part) => NAMES[part][language]);
  return [names.slice(0, -1).join(comma), ...names.slice(-1)].filter(Boolean).join(last);
}
