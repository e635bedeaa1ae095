import { missingOfAddress } from '../agency/address.ts';
import type { Analysis } from '../analysis.ts';
import { missingParts } from '../plan/missingParts.ts';
import type { PlannedMeasure } from '../plan/plannedMeasure.ts';
import { hasAllItems } from '../results/missingItems.ts';
import { check } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';
import type { Place } from '../table/cell.ts';

/** `unknown`: it cannot be told from here. */
export type CheckState = 'ok' | 'missing' | 'unknown';

/** What may not be known. */
type UncertainCheck = 'weak' | 'complete' | 'period' | 'document' | 'current' | 'shared';

export type CheckId = UncertainCheck | 'errors' | 'proposals' | 'agency';

/** One line of the checklist: what it is about, how it stands, and where to look. It blocks nothing. */
export type Entry = Known | Unknown;

interface Known extends Details {
  readonly check: CheckId;
  readonly state: 'ok' | 'missing';
}

interface Unknown extends Details {
  readonly check: UncertainCheck;
  readonly state: 'unknown';
}

interface Details {
  /** What the rules say of it. */
  readonly findings: readonly Finding[];
  readonly cells: readonly Place[];
  readonly params: Readonly<Record<string, string | number>>;
}

/** All that the checklist is made from. */
export interface Readiness {
  readonly analysis: Analysis;
  /** The measures on the tab: a proposal that nobody accepted is not handed over. */
  readonly onTab: readonly PlannedMeasure[];
  /** Where the settings tab asks for what is not known of the agency. */
  readonly agencyCells: readonly Place[];
  /** Null where a document was made and it cannot be told whether it is still there. */
  readonly hasDocument: boolean | null;
  /** Whether the document was made from these very scores and measures; null where that cannot be told. */
  readonly isCurrent: boolean | null;
  /** Whether somebody outside can see the sheet or the document; null where that cannot be told. */
  readonly isShared: boolean | null;
}

const REVERSED = 'period-reversed';

/** What a plan should be before it is handed over, each with how it stands. */
export function checklist(ready: Readiness): Entry[] {
  const { analysis, onTab, hasDocument, isCurrent, isShared } = ready;
  const ofPlan = check({ ...analysis, tabs: [], settingProblems: [], measures: onTab });
  const by = (...rules: string[]) => ofPlan.filter(({ rule }) => rules.includes(rule));
  // What a line of its own says is not said twice.
  const errors = analysis.findings.filter(({ severity, rule }) => severity === 'error' && rule !== REVERSED);
  const unnamed = missingOfAddress(analysis.agency);
  const proposals = analysis.plan.fresh.length;
  return [
    found('errors', errors),
    weak(analysis, by('issue-without-measure', 'weak-without-measure')),
    onTab.length === 0 ? unknown('complete') : found('complete', by('measure-incomplete')),
    onTab.length === 0 || !analysis.yearKnown ? unknown('period') : periods(onTab, by),
    simple('proposals', proposals === 0, { count: proposals }),
    { ...simple('agency', unnamed.length === 0), cells: unnamed.length === 0 ? [] : ready.agencyCells },
    hasDocument === null ? unknown('document') : simple('document', hasDocument),
    !hasDocument || isCurrent === null ? unknown('current') : simple('current', isCurrent),
    isShared === null ? unknown('shared') : simple('shared', isShared),
  ];
}

/** What has no score may need a measure too. */
function weak({ results }: Analysis, findings: Finding[]): Entry {
  if (findings.length > 0 || hasAllItems(results)) return found('weak', findings);
  return unknown('weak');
}

/** Periods that nobody wrote are for `complete` to say; those that cannot be read are not known to be in the year. */
function periods(onTab: readonly PlannedMeasure[], by: (...rules: string[]) => Finding[]): Entry {
  const wrong = found('period', by('period-outside-year', REVERSED));
  const unreadable = by('period-unreadable');
  const allMissing = onTab.every(({ measure }) => {
    const parts = missingParts(measure);
    return parts.includes('start') && parts.includes('end');
  });
  if (wrong.state === 'missing' || (unreadable.length === 0 && !allMissing)) return wrong;
  return { ...found('period', unreadable), check: 'period', state: 'unknown' };
}

function found(check: CheckId, findings: readonly Finding[]): Known {
  const state = findings.length === 0 ? 'ok' : 'missing';
  return {
    check,
    state,
    findings,
    cells: findings.flatMap(({ places }) => places),
    params: { count: findings.length },
  };
}

function simple(check: CheckId, isMet: boolean, params: Entry['params'] = {}): Known {
  return { check, state: isMet ? 'ok' : 'missing', findings: [], cells: [], params };
}

function unknown(check: UncertainCheck): Unknown {
  return { check, state: 'unknown', findings: [], cells: [], params: {} };
}
