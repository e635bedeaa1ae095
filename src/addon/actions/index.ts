/** All that may be asked for: a line an action. */

import type * as v from 'valibot';
import type { Action, PayloadSent, Resources } from '../door/action.ts';
import type { Answer } from '../door/answer.ts';
import type { Refusal } from '../door/refusal.ts';
import { runThrough } from '../door/runThrough.ts';
import { makeFollowUp } from './documents/makeFollowUp.ts';
import { makePdf } from './documents/makePdf.ts';
import { makePlan } from './documents/makePlan.ts';
import { applyFix } from './fixes/applyFix.ts';
import { applySafeFixes } from './fixes/applySafeFixes.ts';
import { restoreHeadings } from './fixes/restoreHeadings.ts';
import { undoFix } from './fixes/undoFix.ts';
import { handOver } from './handover/handOver.ts';
import { share } from './handover/share.ts';
import { shareState } from './handover/shareState.ts';
import { unshare } from './handover/unshare.ts';
import { clear } from './marks/clear.ts';
import { highlight } from './marks/highlight.ts';
import { acceptMeasures } from './measures/acceptMeasures.ts';
import { addMeasure } from './measures/addMeasure.ts';
import { removeMeasure } from './measures/removeMeasure.ts';
import { saveMeasure } from './measures/saveMeasure.ts';
import { check } from './reading/check.ts';
import { glance } from './reading/glance.ts';
import { jump } from './reading/jump.ts';
import { state } from './reading/state.ts';
import { update } from './reading/update.ts';
import { removal } from './removal/removal.ts';
import { remove } from './removal/remove.ts';
import { saveSettings } from './settings/saveSettings.ts';
import { adoptTab } from './start/adoptTab.ts';
import { startEmpty } from './start/startEmpty.ts';
import { startFromActiveTab } from './start/startFromActiveTab.ts';
import { startPasted } from './start/startPasted.ts';
import { checkTemplate } from './templates/checkTemplate.ts';
import { makeTemplate } from './templates/makeTemplate.ts';
import { uploadTemplate } from './templates/uploadTemplate.ts';
import { useBuiltInTemplate } from './templates/useBuiltInTemplate.ts';
import { useTemplate } from './templates/useTemplate.ts';

const actions = {
  state,
  check,
  update,
  glance,
  jump,
  makePlan,
  makeFollowUp,
  makePdf,
  makeTemplate,
  checkTemplate,
  uploadTemplate,
  useTemplate,
  useBuiltInTemplate,
  startEmpty,
  startFromActiveTab,
  startPasted,
  saveSettings,
  applyFix,
  applySafeFixes,
  undoFix,
  highlight,
  clear,
  restoreHeadings,
  adoptTab,
  addMeasure,
  saveMeasure,
  removeMeasure,
  acceptMeasures,
  shareState,
  share,
  unshare,
  handOver,
  removal,
  remove,
};

type Actions = typeof actions;

export type ActionName = keyof Actions;
export type ActionPayload<A extends ActionName> = Actions[A] extends Action<infer E, infer _> ? PayloadSent<E> : never;
export type ActionValue<A extends ActionName> = Exclude<ReturnType<Actions[A]['run']>, Refusal>;

/** Runs an action by name. Never throws: whatever goes wrong is an answer with a code and words. */
export function runAction<A extends ActionName>(
  name: A,
  payload: unknown,
  resources: Resources,
): Answer<ActionValue<A>> {
  return runThrough(actions as unknown as Record<ActionName, Action>, name, payload, resources) as Answer<
    ActionValue<A>
  >;
}

/** What the menu says when an action of it is done; null for an action that is not in the menu. */
export function dialogOf<A extends ActionName>(name: A): Action<v.ObjectEntries, ActionValue<A>>['dialog'] | null {
  return (actions[name] as unknown as Action<v.ObjectEntries, ActionValue<A>>).dialog ?? null;
}
