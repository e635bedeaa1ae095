import type { Texts } from '../text.ts';

/** Subjects that a text names by `@overall` or `@indicator 4`. */
export const subject = {
  'subject.overall': { th: 'คะแนนรวม', en: 'The overall score' },
  'subject.indicator': { th: 'ตัวชี้วัดที่ {id}', en: 'Indicator {id}' },
} satisfies Texts;
