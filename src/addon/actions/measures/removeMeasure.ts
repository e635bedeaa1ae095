import { issueBelowEdits, removalEdits } from '../../../core/tabs/measures/measureEdits.ts';
import { action } from '../../door/action.ts';
import { refuse } from '../../door/refusal.ts';
import { SHEET } from '../../door/scopes.ts';
import { editPlan, onTab } from './editPlan.ts';
import { id } from './fields.ts';

/** Takes a measure out, or a proposal off: neither is proposed again. */
export const removeMeasure = action({
  payload: { id },
  scopes: [SHEET],
  ifItFails: 'plan-unsure',
  run: ({ id }, { language }) =>
    editPlan(language, (plan) => {
      const isProposal = plan.studied.plan.fresh.some((measure) => measure.id === id);
      const found = onTab(plan, id);
      if (!found && !isProposal) return refuse('no-measure');
      const below = found ? issueBelowEdits(plan.tab, plan.rows, found.row) : [];
      const edits = found ? [...removalEdits(plan.tab, found.row), ...below] : [];
      return { edits, proposed: [id], value: null };
    }),
});
