import * as v from 'valibot';
import type { Measure } from '../../../core/measures/measure.ts';
import { isDone } from '../../../core/plan/meanwhile.ts';
import { withIds } from '../../../core/plan/mergePlan.ts';
import { action } from '../../door/action.ts';
import { SHEET } from '../../door/scopes.ts';
import { appended, editPlan } from './editPlan.ts';
import { id, nothingYet, planned } from './fields.ts';

/**
 * Adds a measure of the agency's own below the others. With an id, one that was taken out is put back. One that stands
 * there word for word is there: the answer of an earlier try was lost.
 */
export const addMeasure = action({
  payload: { ...planned, ...nothingYet, id: v.optional(id) },
  scopes: [SHEET],
  ifItFails: 'plan-unsure',
  run: ({ id = '', ...fields }, { language }) =>
    editPlan(language, (plan) => {
      const { kept, fresh } = plan.studied.plan;
      const present = kept.find((measure) => isDone(measure, fields));
      if (present) return { edits: [], proposed: [], value: { id: present.id } };
      const all = withIds([...kept, ...fresh, { ...fields, id }]);
      const added = all[all.length - 1] as Measure;
      return { edits: appended(plan, [added]), proposed: [], value: { id: added.id } };
    }),
});
