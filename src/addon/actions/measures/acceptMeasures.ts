import * as v from 'valibot';
import { action } from '../../door/action.ts';
import { SHEET } from '../../door/scopes.ts';
import { appended, editPlan } from './editPlan.ts';
import { id } from './fields.ts';

/** Puts proposals on the measures tab. One that was accepted meanwhile is there already. */
export const acceptMeasures = action({
  payload: { ids: v.pipe(v.array(id), v.minLength(1), v.maxLength(500)) },
  scopes: [SHEET],
  ifItFails: 'plan-unsure',
  run: ({ ids }, { language }) =>
    editPlan(language, (plan) => {
      const accepted = plan.studied.plan.fresh.filter(({ id }) => ids.includes(id));
      return { edits: appended(plan, accepted), proposed: accepted.map(({ id }) => id), value: null };
    }),
});
