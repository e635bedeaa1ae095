/** The checks, in the order in which their findings are shown within a severity. Adding a rule is adding it here. */

import { columnAstray } from './block/columnAstray.ts';
import { columnShifted } from './block/columnShifted.ts';
import { indicatorsSwapped } from './block/indicatorsSwapped.ts';
import { instrumentLabel } from './item/instrumentLabel.ts';
import { instrumentMissing } from './item/instrumentMissing.ts';
import { itemAstray } from './item/itemAstray.ts';
import { itemMissing } from './item/itemMissing.ts';
import { itemUnknown } from './item/itemUnknown.ts';
import { otherYearsNumber } from './item/otherYearsNumber.ts';
import { subQuestionsMeant, subQuestionsUnread } from './item/subQuestions.ts';
import { topicsUnknown } from './item/topicsUnknown.ts';
import { weakUnplaced } from './item/weakUnplaced.ts';
import { headingReworded } from './ownTab/headingReworded.ts';
import { settingLabelReworded } from './ownTab/settingLabelReworded.ts';
import { tabUnreadable } from './ownTab/tabUnreadable.ts';
import { issueWithoutMeasure } from './plan/issueWithoutMeasure.ts';
import { measureIncomplete } from './plan/measureIncomplete.ts';
import { measureIssueUnknown } from './plan/measureIssueUnknown.ts';
import { measureItemsUnknown } from './plan/measureItemsUnknown.ts';
import { measuresUnreadable } from './plan/measuresUnreadable.ts';
import { measureTwice } from './plan/measureTwice.ts';
import { measureUntitled } from './plan/measureUntitled.ts';
import { narrativeOutdated } from './plan/narrativeOutdated.ts';
import { ownBankUnusable } from './plan/ownBankUnusable.ts';
import { periodOutsideYear } from './plan/periodOutsideYear.ts';
import { periodReversed } from './plan/periodReversed.ts';
import { periodUnreadable } from './plan/periodUnreadable.ts';
import { weakWithoutMeasure } from './plan/weakWithoutMeasure.ts';
import { proseFigure } from './remark/proseFigure.ts';
import { remarkContradicts } from './remark/remarkContradicts.ts';
import { eitPartsDiffer } from './result/eitPartsDiffer.ts';
import { hiddenPartImpossible } from './result/hiddenPartImpossible.ts';
import { indicatorDiffers } from './result/indicatorDiffers.ts';
import { indicatorPartlyVisible } from './result/indicatorPartlyVisible.ts';
import { indicatorUnknown } from './result/indicatorUnknown.ts';
import { instrumentDiffers } from './result/instrumentDiffers.ts';
import { levelDiffers } from './result/levelDiffers.ts';
import { oitComposition } from './result/oitComposition.ts';
import { oitGroupingDiffers } from './result/oitGroupingDiffers.ts';
import { overallDiffers } from './result/overallDiffers.ts';
import { resultEstimated } from './result/resultEstimated.ts';
import { resultProvisional } from './result/resultProvisional.ts';
import { yearFell } from './result/yearFell.ts';
import type { Checked, Finding, Rule, Severity } from './rule.ts';
import { disclosuresCounted } from './score/disclosuresCounted.ts';
import { scoreBelowOne } from './score/scoreBelowOne.ts';
import { scoreConflict } from './score/scoreConflict.ts';
import { scoreEmpty } from './score/scoreEmpty.ts';
import { scoreNotANumber } from './score/scoreNotANumber.ts';
import { scoreOutOfRange } from './score/scoreOutOfRange.ts';
import { scoresOutOfFive } from './score/scoresOutOfFive.ts';
import { scoreTooPrecise } from './score/scoreTooPrecise.ts';
import { scoreWritten } from './score/scoreWritten.ts';
import { weightedTurnedBack } from './score/weightedTurnedBack.ts';
import { itemWithoutIssue } from './setting/itemWithoutIssue.ts';
import { settingUnusable } from './setting/settingUnusable.ts';
import { agencyDisagrees } from './source/agencyDisagrees.ts';
import { otherScheme } from './source/otherScheme.ts';
import { tabUnread } from './source/tabUnread.ts';
import { yearAssumed } from './source/yearAssumed.ts';
import { yearDisagrees } from './source/yearDisagrees.ts';
import { surveyLattice } from './survey/surveyLattice.ts';
import { surveySlip } from './survey/surveySlip.ts';
import { nameTwoWays } from './text/nameTwoWays.ts';
import { placeholderLeft } from './text/placeholderLeft.ts';
import { textDamaged } from './text/textDamaged.ts';
import { textInvisible } from './text/textInvisible.ts';
import { thaiZeroCode } from './text/thaiZeroCode.ts';

export const rules: readonly Rule[] = [
  scoreNotANumber,
  scoreOutOfRange,
  scoreBelowOne,
  scoreConflict,
  scoresOutOfFive,
  columnShifted,
  columnAstray,
  indicatorsSwapped,
  disclosuresCounted,
  subQuestionsUnread,
  subQuestionsMeant,
  overallDiffers,
  levelDiffers,
  instrumentDiffers,
  eitPartsDiffer,
  indicatorDiffers,
  hiddenPartImpossible,
  surveyLattice,
  surveySlip,
  settingUnusable,
  itemWithoutIssue,
  weakUnplaced,
  resultEstimated,
  indicatorUnknown,
  instrumentLabel,
  scoreTooPrecise,
  scoreWritten,
  weightedTurnedBack,
  scoreEmpty,
  itemUnknown,
  itemMissing,
  yearAssumed,
  yearDisagrees,
  agencyDisagrees,
  otherScheme,
  instrumentMissing,
  topicsUnknown,
  resultProvisional,
  indicatorPartlyVisible,
  oitGroupingDiffers,
  oitComposition,
  otherYearsNumber,
  itemAstray,
  yearFell,
  tabUnread,
  tabUnreadable,
  measuresUnreadable,
  headingReworded,
  settingLabelReworded,
  periodReversed,
  issueWithoutMeasure,
  weakWithoutMeasure,
  measureIncomplete,
  measureUntitled,
  measureIssueUnknown,
  measureTwice,
  periodOutsideYear,
  periodUnreadable,
  measureItemsUnknown,
  ownBankUnusable,
  remarkContradicts,
  narrativeOutdated,
  nameTwoWays,
  placeholderLeft,
  textDamaged,
  proseFigure,
  thaiZeroCode,
  textInvisible,
];

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'notice'];

/** What all rules find, the worst first. */
export function check(checked: Checked): Finding[] {
  const findings = rules.flatMap(({ code, severity, check: run }) =>
    run(checked).map((finding) => ({ rule: code, severity, ...finding })),
  );
  return WORST_FIRST.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

const byCode = new Map(rules.map((rule) => [rule.code, rule]));

/** The rule that made a finding. */
export function ruleOf({ rule }: Pick<Finding, 'rule'>): Rule {
  const found = byCode.get(rule);
  if (!found) throw new Error(`There is no rule ${rule}`);
  return found;
}
