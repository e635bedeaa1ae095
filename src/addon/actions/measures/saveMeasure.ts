import * as v from 'valibot';
import type { Measure } from '../../../core/measures/measure.ts';
import { isDone, type SomeOf } from '../../../core/plan/meanwhile.ts';
import { changeEdits, issueBelowEdits } from '../../../core/tabs/measures/measureEdits.ts';
import { action } from '../../door/action.ts';
import { refuse } from '../../door/refusal.ts';
import { SHEET } from '../../door/scopes.ts';
import { appended, editPlan, onTab } from './editPlan.ts';
import { id, later, planned, seen } from './fields.ts';
import { unlessChanged } from './unlessChanged.ts';

/**
 * Writes only what was changed, into that measure's row, and only where the tab still says what was seen there; a
 * proposal is accepted with the change.
 */
export const saveMeasure = action({
  payload: { id, changes: v.partial(v.strictObject({ ...planned, ...later })), seen },
  scopes: [SHEET],
  ifItFails: 'plan-unsure',
  run: ({ id, changes, seen }, { language }) =>
    editPlan(language, (plan) => {
      const wanted = withoutGaps(changes);
      const fresh = plan.studied.plan.fresh.find((measure) => measure.id === id);
      if (fresh) return { edits: appended(plan, [{ ...fresh, ...wanted }]), proposed: [id], value: null };
      const found = onTab(plan, id);
      if (!found) return refuse('no-measure');
      if (isDone(found.measure, wanted)) return { edits: [], proposed: [id], value: null };
      return (
        unlessChanged(found.measure, seen, wanted) ?? {
          edits: editsOf(plan, found.row, { ...found.measure, ...wanted }, Object.keys(wanted) as (keyof Measure)[]),
          proposed: [id],
          value: null,
        }
      );
    }),
});

function editsOf(
  { tab, rows }: Pick<Parameters<typeof onTab>[0], 'tab' | 'rows'>,
  row: number,
  measure: Measure,
  changed: readonly (keyof Measure)[],
) {
  const below = changed.includes('issue') ? issueBelowEdits(tab, rows, row) : [];
  return [...changeEdits(tab, row, measure, [...changed, 'id']), ...below];
}

/** What the page left out stays. */
function withoutGaps(changes: SomeOf<Measure>): Partial<Measure> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
