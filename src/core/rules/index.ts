/** The checks, in the order in which their findings are shown within a severity. Adding a rule is adding it here. */

import { indicatorDiffers, indicatorPartlyVisible } from './indicatorDiffers.ts';
import { indicatorUnknown } from './indicatorUnknown.ts';
import { instrumentDiffers } from './instrumentDiffers.ts';
import { instrumentLabel } from './instrumentLabel.ts';
import { instrumentMissing } from './instrumentMissing.ts';
import { itemMissing } from './itemMissing.ts';
import { itemUnknown } from './itemUnknown.ts';
import { levelDiffers } from './levelDiffers.ts';
import { overallDiffers } from './overallDiffers.ts';
import type { Checked, Finding, Rule, Severity } from './rule.ts';
import { scoreConflict } from './scoreConflict.ts';
import { scoreEmpty } from './scoreEmpty.ts';
import { scoreNotANumber } from './scoreNotANumber.ts';
import { scoreOutOfRange } from './scoreOutOfRange.ts';
import { scoreTooPrecise } from './scoreTooPrecise.ts';
import { surveyLattice, surveySlip } from './surveyLattice.ts';
import { tabUnread } from './tabUnread.ts';
import { topicsUnknown } from './topicsUnknown.ts';
import { yearAssumed } from './yearAssumed.ts';

export const rules: readonly Rule[] = [
  scoreNotANumber,
  scoreOutOfRange,
  scoreConflict,
  overallDiffers,
  levelDiffers,
  instrumentDiffers,
  indicatorDiffers,
  surveyLattice,
  surveySlip,
  indicatorUnknown,
  instrumentLabel,
  scoreTooPrecise,
  scoreEmpty,
  itemUnknown,
  itemMissing,
  yearAssumed,
  instrumentMissing,
  topicsUnknown,
  indicatorPartlyVisible,
  tabUnread,
];

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'notice'];

/** What all rules find, the worst first. */
export function check(checked: Checked): Finding[] {
  const findings = rules.flatMap(({ code, severity, check: run }) =>
    run(checked).map((finding) => ({ rule: code, severity, ...finding })),
  );
  return WORST_FIRST.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
