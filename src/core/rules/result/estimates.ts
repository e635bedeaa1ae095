import { gapsOf } from '../../results/gaps.ts';
import type { Results } from '../../results/results.ts';
import { lackingWords } from '../../views/lackingWords.ts';
import type { RuleFinding } from '../rule.ts';

const WHAT = {
  overall: { th: 'คะแนนรวม', en: 'the overall score' },
  level: { th: 'ระดับ', en: 'the level' },
};

/** Whether the overall score follows from indicators that are estimates themselves. */
export function isFromEstimates(results: Results): boolean {
  return results.overall.state === 'estimated' && gapsOf(results).indicators.length > 0;
}

/** What is an estimate, and why. */
export function estimateParams(results: Results): RuleFinding['params'] {
  const which = (['overall', 'level'] as const).filter((name) => results[name].state === 'estimated');
  return {
    whatTh: which.map((name) => WHAT[name].th).join('และ'),
    whatEn: which.map((name) => WHAT[name].en).join(' and '),
    whyTh: lackingWords(results, 'th').join(' และ'),
    whyEn: lackingWords(results, 'en').join(' and '),
  };
}
