import type { SidebarState } from '../core/sidebar/sidebarState.ts';
import { doubtsOf } from './doubts.ts';

export const STEPS = ['agency', 'check', 'results', 'measures', 'document', 'share'] as const;
export type StepId = (typeof STEPS)[number];
export type StepState = 'done' | 'todo' | 'later';

/**
 * How far each step is. Nothing is ever closed: a step that is not yet due can be looked at. Done is only what is right:
 * a document whose figures are in doubt, or that says what the sheet said once, is not.
 */
export function stepStates(state: SidebarState): Record<StepId, StepState> {
  const { agency, scores, tabsWritten, documents, handedOver } = state;
  if (scores === null) {
    return { agency: 'todo', check: 'later', results: 'later', measures: 'later', document: 'later', share: 'later' };
  }
  const { findings, plan, essentials } = scores;
  const known = Object.values(agency.fields).every((field) => field !== null);
  const planned =
    plan.measures.every(({ cell }) => cell !== null) &&
    plan.issuesWithout.length + plan.itemsWithout.length === 0 &&
    !essentials.some(({ what }) => what === 'responsible' || what === 'period');
  const done = (isDone: boolean): StepState => (isDone ? 'done' : 'todo');
  return {
    agency: done(known),
    check: done(!findings.some(({ severity }) => severity === 'error')),
    results: done(tabsWritten && scores.results.overall.state !== 'unknown'),
    measures: done(planned),
    document: done(documents.plan?.isCurrent === true && doubtsOf(state).length === 0),
    share: done(handedOver?.isCurrent === true),
  };
}

/** Where to begin: at the agency on the first visit, else at the first step that needs something. */
export function firstStep(state: SidebarState): StepId {
  if (!state.tabsWritten) return 'agency';
  const states = stepStates(state);
  return STEPS.find((step) => states[step] === 'todo') ?? 'share';
}
