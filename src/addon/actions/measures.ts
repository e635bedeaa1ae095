import type { Measure } from '../../core/measures/measure.ts';
import type { Language } from '../../core/messages/catalogue.ts';
import { withIds } from '../../core/plan/mergePlan.ts';
import { changeEdits, issueBelowEdits, removalEdits } from '../../core/tabs/measureRowEdits.ts';
import { measuresEdits } from '../../core/tabs/measuresEdits.ts';
import { type Answer, failed } from './answer.ts';
import { editPlan, type OpenPlan } from './editPlan.ts';
import type { ChangedMeasure, NewMeasure } from './measurePayloads.ts';

/** Adds a measure of the agency's own below the others. */
export function addMeasure({ id = '', ...fields }: NewMeasure, language: Language): Answer<{ readonly id: string }> {
  return editPlan(language, (plan) => {
    const all = withIds([...plan.studied.plan.kept, ...plan.studied.plan.fresh, { ...withoutLanguage(fields), id }]);
    const added = all[all.length - 1] as Measure;
    return { edits: appended(plan, [added]), proposed: [], answer: { id: added.id } };
  });
}

/** Writes only what was changed, into that measure's row; a proposal is accepted with the change. */
export function saveMeasure({ id, changes }: ChangedMeasure, language: Language): Answer<null> {
  return editPlan(language, (plan) => {
    const fresh = plan.studied.plan.fresh.find((measure) => measure.id === id);
    if (fresh) return { edits: appended(plan, [changed(fresh, changes)]), proposed: [id], answer: null };
    const found = onTab(plan, id);
    if (!found) return failed('no-measure', language);
    const keys = Object.keys(changes) as (keyof Measure)[];
    const edits = changeEdits(plan.tab, found.row, changed(found.measure, changes), [...keys, 'id']);
    const below = keys.includes('issue') ? issueBelowEdits(plan.tab, plan.rows, found.row) : [];
    return { edits: [...edits, ...below], proposed: [id], answer: null };
  });
}

/** Takes a measure out, or a proposal off: neither is proposed again. */
export function removeMeasure({ id }: { readonly id: string }, language: Language): Answer<null> {
  return editPlan(language, (plan) => {
    const isProposal = plan.studied.plan.fresh.some((measure) => measure.id === id);
    const found = onTab(plan, id);
    if (!found && !isProposal) return failed('no-measure', language);
    const below = found ? issueBelowEdits(plan.tab, plan.rows, found.row) : [];
    const edits = found ? [...removalEdits(plan.tab, found.row), ...below] : [];
    return { edits, proposed: [id], answer: null };
  });
}

/** Puts proposals on the measures tab. One that was accepted meanwhile is there already. */
export function acceptMeasures({ ids }: { readonly ids: readonly string[] }, language: Language): Answer<null> {
  return editPlan(language, (plan) => {
    const accepted = plan.studied.plan.fresh.filter(({ id }) => ids.includes(id));
    return { edits: appended(plan, accepted), proposed: accepted.map(({ id }) => id), answer: null };
  });
}

function appended({ studied, tab, rows }: OpenPlan, fresh: readonly Measure[]) {
  return measuresEdits(tab, rows, { ...studied.plan, fresh });
}

/** A measure on the tab, by the id that the state gave it: rows of staff's own get theirs when they are read. */
function onTab({ studied, rows }: OpenPlan, id: string): { measure: Measure; row: number } | null {
  const index = studied.plan.kept.findIndex((measure) => measure.id === id);
  const [measure, row] = [studied.plan.kept[index], rows[index]?.row];
  return measure && row !== undefined ? { measure, row } : null;
}

function changed(measure: Measure, changes: ChangedMeasure['changes']): Measure {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...measure, ...Object.fromEntries(given) };
}

function withoutLanguage({ language: _language, ...fields }: Omit<NewMeasure, 'id'>) {
  return fields;
}
