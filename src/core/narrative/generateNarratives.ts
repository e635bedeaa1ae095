import { analyseIssue, type Facts } from '../document/issueAnalysis.ts';
import type { NumberedMeasure } from '../document/numberedMeasures.ts';
import { scoredItems } from '../results/scoredItems.ts';
import type { Generated } from './narrative.ts';

/** Each issue's text as the figures give it: a paragraph a line, in Thai, as the document has it. */
export function generateNarratives(facts: Facts, measures: readonly NumberedMeasure[]): Generated[] {
  const { framework, results } = facts;
  return framework.issues.map((issue) => ({
    issue: issue.id,
    text: analyseIssue(facts, issue, measures).join('\n'),
    figures: scoredItems(results, issue)
      .map(({ item, score }) => `${item.code} ${score} ${framework.thresholds.value[item.instrument]}`)
      .join(', '),
  }));
}
