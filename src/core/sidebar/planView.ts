import type { Analysis } from '../analysis.ts';
import type { Measure } from '../measures/measure.ts';
import type { Language } from '../messages/catalogue.ts';
import type { MergedPlan } from '../plan/mergePlan.ts';
import { issuesWithoutMeasure, itemsWithoutMeasure } from '../plan/unanswered.ts';
import type { MeasureView, PlanView } from './sidebarState.ts';

/**
 * The plan as it would be made now: the measures of the tab, then the proposals; and what no measure answers.
 * `cells` says where each kept measure stands.
 */
export function planView(
  { framework, weak }: Analysis,
  { kept, fresh }: MergedPlan,
  cells: readonly string[],
  language: Language,
): PlanView {
  const measures = [
    ...kept.map((measure, index) => view(measure, cells[index] ?? null)),
    ...fresh.map((m) => view(m, null)),
  ];
  return {
    year: framework.fiscalYear + 1,
    issues: framework.issues.map(({ id, name }) => ({ id, name: name[language] })),
    measures,
    issuesWithout: issuesWithoutMeasure(framework, measures).map(({ id }) => id),
    itemsWithout: itemsWithoutMeasure(weak, measures).map(({ item }) => item.code),
  };
}

function view(measure: Measure, cell: string | null): MeasureView {
  return { ...measure, cell };
}
