import type { Texts } from '../text.ts';

/** What every surface shows. */
export const app = {
  'app.name': { th: 'แผน ITA', en: 'ITA Plan' },
  'error.title': { th: 'ทำรายการไม่สำเร็จ', en: 'That did not work' },
} satisfies Texts;
