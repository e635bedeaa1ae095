import type { Texts } from '../../text.ts';

/** What counts as weak, and what nobody has confirmed yet. */
export const settingsThresholds = {
  'settings.uncertain': { th: 'โปรดตรวจกับคู่มือ', en: 'Please check against the handbook' },

  'settings.threshold': { th: 'เกณฑ์ที่ถือว่าต้องปรับปรุง {instrument} ต่ำกว่า', en: 'Needs improvement: {instrument} under' },
  'settings.threshold.hint': { th: 'ว่างไว้คือ {score}', en: 'Empty means {score}' },
} satisfies Texts;
