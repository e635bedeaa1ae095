import * as v from 'valibot';
import type { Measure } from '../../../core/measures/measure.ts';
import { changeEdits, issueBelowEdits } from '../../../core/tabs/measures/measureEdits.ts';
import { action } from '../../door/action.ts';
import { refuse } from '../../door/refusal.ts';
import { SHEET } from '../../door/scopes.ts';
import { appended, editPlan, onTab } from './editPlan.ts';
import { id, later, planned } from './fields.ts';

/** Writes only what was changed, into that measure's row; a proposal is accepted with the change. */
export const saveMeasure = action({
  payload: { id, changes: v.partial(v.strictObject({ ...planned, ...later })) },
  scopes: [SHEET],
  ifItFails: 'plan-unsure',
  run: ({ id, changes }, { language }) =>
    editPlan(language, (plan) => {
      const fresh = plan.studied.plan.fresh.find((measure) => measure.id === id);
      if (fresh) return { edits: appended(plan, [changed(fresh, changes)]), proposed: [id], value: null };
      const found = onTab(plan, id);
      if (!found) return refuse('no-measure');
      const keys = Object.keys(changes) as (keyof Measure)[];
      const edits = changeEdits(plan.tab, found.row, changed(found.measure, changes), [...keys, 'id']);
      const below = keys.includes('issue') ? issueBelowEdits(plan.tab, plan.rows, found.row) : [];
      return { edits: [...edits, ...below], proposed: [id], value: null };
    }),
});

/** What the page left out stays. */
function changed(measure: Measure, changes: { readonly [K in keyof Measure]?: Measure[K] | undefined }): Measure {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...measure, ...Object.fromEntries(given) };
}
