import type { Analysis } from '../analysis.ts';
import type { Issue } from '../framework/framework.ts';
import { message } from '../messages/catalogue.ts';
import { scoredItems } from '../results/scoredItems.ts';
import { formatScore } from '../score/hundredths.ts';
import { toThaiDigits } from '../text/numerals.ts';

/** Paragraphs on one issue: what the figures say, and what is to be improved. Every figure comes from the results. */
export function analyseIssue({ framework, results }: Analysis, issue: Issue): string[] {
  const scored = scoredItems(results, issue);
  if (scored.length === 0) return [say('none')];
  const weak = scored.filter(({ item, score }) => score < framework.thresholds.value[item.instrument]);
  const scores = scored.map(({ score }) => score);
  const figures = say('scores', {
    count: scored.length,
    lowest: formatScore(Math.min(...scores)),
    highest: formatScore(Math.max(...scores)),
    good: scored.length - weak.length,
    weak: weak.length,
  });
  if (weak.length === 0) return [figures, say('good')];
  const items = weak.map(({ item, score }) =>
    say('item', { item: item.code, topic: item.topic.th, score: formatScore(score) }),
  );
  return [figures, say('weak'), ...items];
}

function say(key: 'scores' | 'weak' | 'item' | 'good' | 'none', params = {}): string {
  return toThaiDigits(message('th', `document.analysis.${key}`, params));
}
