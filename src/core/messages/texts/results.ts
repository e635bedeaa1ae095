import type { Texts } from '../text.ts';

/** Words for a result that tabs and the sidebar share. */
export const results = {
  'scores.level': { th: 'ระดับผลการประเมิน', en: 'Level' },

  'verdict.weak': { th: 'ต้องปรับปรุง', en: 'Improve' },
  'verdict.good': { th: 'รักษาระดับ', en: 'Keep up' },
  'verdict.unknown': { th: 'ไม่มีคะแนน', en: 'No score' },
  'verdict.target.met': { th: 'ถึงเป้าหมาย', en: 'Target met' },
  'verdict.target.missed': { th: 'ต่ำกว่าเป้าหมาย', en: 'Below target' },
  'summary.overall': { th: 'คะแนนรวมและระดับ', en: 'Overall score and level' },
  'summary.indicators': { th: 'คะแนนรายตัวชี้วัด', en: 'Scores by indicator' },
} satisfies Texts;
