import type { Texts } from '../../text.ts';

/** Where a problem stands in a template, and what was probably meant. */
export const templateWhere = {
  'template.meant': { th: 'น่าจะหมายถึง {meant}', en: 'probably {meant} is meant' },
  'template.context': { th: '(อยู่ที่ “{context}”)', en: '(at “{context}”)' },
} satisfies Texts;
