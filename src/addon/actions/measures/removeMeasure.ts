import { issueBelowEdits, removalEdits } from '../../../core/tabs/measures/measureEdits.ts';
import { action } from '../../door/action.ts';
import { refuse } from '../../door/refusal.ts';
import { SHEET } from '../../door/scopes.ts';
import { editPlan, onTab } from './editPlan.ts';
import { id, seen } from './fields.ts';
import { unlessChanged } from './unlessChanged.ts';

/**
 * Takes a measure out, or a proposal off: neither is proposed again. One that somebody changed since it was seen stays;
 * one that an earlier try took out is out.
 */
export const removeMeasure = action({
  payload: { id, seen },
  scopes: [SHEET],
  ifItFails: 'plan-unsure',
  run: ({ id, seen }, { language }) =>
    editPlan(language, (plan) => {
      const { fresh } = plan.studied.plan;
      const gone = { edits: [], proposed: [id], value: null };
      const found = onTab(plan, id);
      if (!found) {
        const isKnown = fresh.some((measure) => measure.id === id) || plan.studied.settings.proposed.includes(id);
        return isKnown ? gone : refuse('no-measure');
      }
      const below = issueBelowEdits(plan.tab, plan.rows, found.row);
      return (
        unlessChanged(found.measure, seen, null) ?? { ...gone, edits: [...below, ...removalEdits(plan.tab, found.row)] }
      );
    }),
});
