import type { Analysis } from '../analysis.ts';
import { analyseIssue } from '../document/issueAnalysis.ts';
import type { NumberedMeasure } from '../document/numberedMeasures.ts';
import { scoredItems } from '../results/scoredItems.ts';
import type { Generated } from './narrative.ts';

/** Each issue's text as the figures give it: a paragraph a line, in Thai, as the document has it. */
export function generateNarratives(
  analysis: Pick<Analysis, 'framework' | 'results'>,
  measures: readonly NumberedMeasure[],
): Generated[] {
  const { framework, results } = analysis;
  return framework.issues.map((issue) => ({
    issue: issue.id,
    text: analyseIssue(analysis, issue, measures).join('\n'),
    figures: scoredItems(results, issue)
      .map(({ item, score }) => `${item.code} ${score} ${framework.thresholds.value[item.instrument]}`)
      .join(', '),
  }));
}
