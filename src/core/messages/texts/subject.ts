import type { Texts } from '../text.ts';

/** Subjects that a text names by `@overall`, `@indicator 4` or `@part 1`. */
export const subject = {
  'subject.overall': { th: 'คะแนนรวม', en: 'The overall score' },
  'subject.indicator': { th: 'ตัวชี้วัดที่ {id}', en: 'Indicator {id}' },
  'subject.part': { th: 'EIT ส่วนที่ {part}', en: 'EIT part {part}' },
  'subject.partOf': { th: 'ตัวชี้วัดที่ {id} EIT ส่วนที่ {part}', en: 'Indicator {id}, EIT part {part}' },
} satisfies Texts;
