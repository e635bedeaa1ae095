import type { Texts } from '../../text.ts';

/** Remarks in the tables of the documents. */
export const documentRemarks = {
  'document.group.other': { th: 'มาตรการอื่น', en: 'other measures' },

  'document.improves.indicators': { th: 'ตัวชี้วัดที่ {numbers}', en: 'indicator {numbers}' },
  'document.remark.measures': { th: 'มาตรการที่ {numbers}', en: 'see measure {numbers}' },
  'document.remark.noMeasure': { th: 'ยังไม่มีมาตรการรองรับ', en: 'no measure yet' },
  'document.remark.rose': { th: 'เพิ่มขึ้น {difference}', en: 'rose by {difference}' },
  'document.remark.fell': { th: 'ลดลง {difference}', en: 'fell by {difference}' },
  'document.remark.same': { th: 'เท่าปีก่อน', en: 'as last year' },
  'document.remark.none': { th: '–', en: '–' },
} satisfies Texts;
