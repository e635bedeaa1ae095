import type { Texts } from '../text.ts';

/** The colours in the sheet and the notes beside them. */
export const highlights = {
  'highlight.weak': { th: 'ควรปรับปรุง', en: 'Needs improvement' },
  'highlight.weak.meaning': {
    th: 'คะแนนต่ำกว่าเกณฑ์ (แบบสำรวจต่ำกว่า {survey} การเปิดเผยข้อมูลต่ำกว่า {oit})',
    en: 'The score is under the threshold (surveys under {survey}, disclosure under {oit})',
  },

  'note.weak': {
    th: 'ควรปรับปรุง: {item} ได้ {score} ต่ำกว่าเกณฑ์ {threshold}',
    en: 'Needs improvement: {item} scored {score}, under the threshold of {threshold}',
  },
} satisfies Texts;
