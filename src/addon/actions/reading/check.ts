import { outcomeOf } from '../../../core/outcome/outcome.ts';
import type { Outcome } from '../../../core/outcome/schema.ts';
import { action } from '../../door/action.ts';
import { isRefusal, type Refusal } from '../../door/refusal.ts';
import { SHEET } from '../../door/scopes.ts';
import { ALL_BUT_SCORES } from '../../workbook/readOwnTabs.ts';
import { agencyGiven } from '../../workbook/request.ts';
import { plannedMeasures, study } from '../../workbook/study.ts';

export interface ScoresChecked {
  readonly outcome: Outcome;
  readonly sources: readonly string[];
}

/** Looks, and writes nothing. */
export const check = action({
  payload: agencyGiven,
  scopes: [SHEET],
  ifItFails: null,
  run(request, { language }): ScoresChecked | Refusal {
    // What cannot be read is among the findings.
    const studied = study(language, request, ALL_BUT_SCORES);
    if (isRefusal(studied)) return studied;
    const { analysis } = studied;
    return { outcome: outcomeOf(analysis, plannedMeasures(studied), language), sources: analysis.sheet.sources };
  },
});
