import type { Texts } from '../../text.ts';

/** Settings that say what counts as weak, and what nobody has confirmed yet. */
export const settingsThresholds = {
  'settings.uncertain': { th: 'โปรดตรวจกับคู่มือ', en: 'Please check against the handbook' },
  'settings.uncertain.hint': {
    th: 'ยังไม่มีเอกสารยืนยันของปี {year}: {facts}',
    en: 'Not confirmed by a document for {year}: {facts}',
  },
  'settings.uncertain.none': { th: 'ไม่มีรายการที่ต้องตรวจ', en: 'Nothing left to check' },

  'settings.threshold': { th: 'เกณฑ์ที่ถือว่าต้องปรับปรุง {instrument} ต่ำกว่า', en: 'Needs improvement: {instrument} under' },
  'settings.threshold.hint': { th: 'ว่างไว้คือ {score}', en: 'Empty means {score}' },
  'settings.target': { th: 'เป้าหมายของตัวชี้วัด', en: 'Target of an indicator' },
} satisfies Texts;
