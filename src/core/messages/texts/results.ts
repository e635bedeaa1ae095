import type { Texts } from '../text.ts';

/** Words for a result that tabs and the sidebar share. */
export const results = {
  'scores.level': { th: 'ระดับผลการประเมิน', en: 'Level' },

  'verdict.weak': { th: 'ต้องปรับปรุง', en: 'Improve' },
  'verdict.good': { th: 'รักษาระดับ', en: 'Keep up' },
  'verdict.unknown': { th: 'ไม่ทราบ', en: 'Unknown' },
  'verdict.target.met': { th: 'ถึงเป้าหมาย', en: 'Target met' },
  'verdict.target.missed': { th: 'ต่ำกว่าเป้าหมาย', en: 'Below target' },
  'verdict.target.maybeMet': { th: 'ประมาณการ', en: 'Estimate' },
  'verdict.target.maybeMissed': { th: 'ประมาณการ ต่ำกว่าเป้าหมาย', en: 'Estimate, below target' },
  'state.estimate': { th: 'ประมาณการ {value}', en: 'estimate {value}' },
  'summary.overall': { th: 'คะแนนรวมและระดับ', en: 'Overall score and level' },
  'summary.indicators': { th: 'คะแนนรายตัวชี้วัด', en: 'Scores by indicator' },
} satisfies Texts;
