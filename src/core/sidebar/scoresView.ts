import type { Analysis } from '../analysis.ts';
import type { Framework } from '../framework/framework.ts';
import { MARK_COLOURS, type MarkKind } from '../highlights.ts';
import { type Language, message } from '../messages/catalogue.ts';
import type { MergedPlan } from '../plan/mergePlan.ts';
import { countMissing } from '../results/missingItems.ts';
import { uncertainFacts } from '../settings/uncertainFacts.ts';
import { weakMeaning } from '../tabs/findingsTab.ts';
import { essentialsMissing } from './essentials.ts';
import { findingViews, ruleViews } from './findingViews.ts';
import { planView } from './planView.ts';
import { resultsView, thresholdViews, weakViews } from './resultsView.ts';
import type { HighlightView, ScoresView } from './sidebarState.ts';

/** What the sidebar needs beside the analysis. */
export interface PlanOnTab {
  readonly merged: MergedPlan;
  /** The address of each kept measure on the measures tab. */
  readonly cells: readonly string[];
}

/** Everything of the sidebar that follows from scores. */
export function scoresView(
  analysis: Analysis,
  standard: Framework,
  { merged, cells }: PlanOnTab,
  highlighted: boolean,
  fillIn: string | null,
  language: Language,
): ScoresView {
  const plan = planView(analysis, merged, cells, language);
  return {
    fiscalYear: analysis.framework.fiscalYear,
    yearKnown: analysis.yearKnown,
    itemCount: analysis.results.items.size,
    fillIn,
    itemsMissing: countMissing(analysis.results),
    uncertain: uncertainFacts(analysis.framework, language),
    findings: findingViews(analysis.findings, language),
    rules: ruleViews(analysis.findings, language),
    results: resultsView(analysis, language),
    weak: weakViews(analysis, language),
    thresholds: thresholdViews(analysis, standard),
    plan,
    highlight: { on: highlighted, legend: legend(analysis.framework, language) },
    essentials: essentialsMissing(analysis.agency, plan.measures),
  };
}

const KINDS: readonly MarkKind[] = ['error', 'warning', 'weak', 'notice'];

/** What each colour in the sheet means, with the thresholds in force. */
export function legend(framework: Framework, language: Language): HighlightView['legend'] {
  return KINDS.map((kind) => ({
    kind,
    colour: MARK_COLOURS[kind],
    label: message(language, kind === 'weak' ? 'highlight.weak' : `severity.${kind}`),
    meaning: kind === 'weak' ? weakMeaning(framework, language) : message(language, `severity.${kind}.meaning`),
  }));
}
