import type { Analysis } from '../analysis.ts';
import { gapsOf } from '../results/gaps.ts';
import { lackingWords } from '../views/lackingWords.ts';
import { say, thaiList } from './thaiText.ts';

/** Which of overall score and level is an estimate or not known, and what is lacking; empty where both are sure. */
export function estimates({ results }: Analysis): string {
  const { overall, level } = gapsOf(results);
  if (!overall && !level) return '';
  const which = overall && level ? 'both' : overall ? 'overall' : 'level';
  return say(`document.overview.estimate.${which}`, { why: thaiList(lackingWords(results, 'th')) });
}
