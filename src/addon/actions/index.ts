/** The one door for the sidebar and the command line: an allow-list of actions, each with a checked payload. */

import * as v from 'valibot';
import { type Language, languageOf } from '../../core/messages/catalogue.ts';
import { type Action, action, type Resources } from './action.ts';
import { type Answer, failed } from './answer.ts';
import { check } from './check.ts';
import { clear } from './clear.ts';
import { applyFix, applySafeFixes, fixesSchema, fixSchema, undoFix, undoSchema } from './fixes.ts';
import { makeFollowUp } from './followUp.ts';
import { handOver } from './handOver.ts';
import { highlightSchema, setHighlight } from './highlight.ts';
import { jump, jumpSchema } from './jump.ts';
import { makePlan, planSchema } from './makePlan.ts';
import { changedMeasureSchema, measureSchema, measuresSchema, newMeasureSchema } from './measurePayloads.ts';
import { acceptMeasures, addMeasure, removeMeasure, saveMeasure } from './measures.ts';
import { makePdf } from './pdf.ts';
import { nothing, requestSchema, updateSchema } from './request.ts';
import { saveSettings, settingsSchema } from './saveSettings.ts';
import { DOCUMENTS, permissionMissing, SHEET } from './scopes.ts';
import { share } from './share.ts';
import { handOverSchema, shareSchema, unshareSchema } from './sharePayloads.ts';
import { shareState } from './shareState.ts';
import { unshare } from './shareTakeBack.ts';
import { pastedSchema, startFromActiveTab, startPasted } from './start.ts';
import { startEmpty } from './startEmpty.ts';
import { state } from './state.ts';
import { linkSchema, uploadSchema, uploadTemplate, useTemplate } from './takeTemplate.ts';
import { builtInSchema, checkTemplate, makeTemplate, useBuiltInTemplate } from './templates.ts';
import { update } from './update.ts';

const actions = {
  state: action(nothing, [SHEET], (_, { language }) => state(language)),
  check: action(requestSchema, [SHEET], (request, { language }) => check(request, language)),
  update: action(updateSchema, [SHEET], (request, { language }) => update(request, language)),
  makePlan: action(planSchema, [SHEET, DOCUMENTS], (request, { language, resources }) =>
    makePlan(request, language, resources),
  ),
  makeFollowUp: action(nothing, [SHEET, DOCUMENTS], (_, { language, resources }) => makeFollowUp(language, resources)),
  makePdf: action(nothing, [SHEET, DOCUMENTS], (_, { language }) => makePdf(language)),
  makeTemplate: action(builtInSchema, [SHEET, DOCUMENTS], (request, { language, resources }) =>
    makeTemplate(request, language, resources),
  ),
  checkTemplate: action(nothing, [SHEET, DOCUMENTS], (_, { language }) => checkTemplate(language)),
  uploadTemplate: action(uploadSchema, [SHEET, DOCUMENTS], (request, { language }) =>
    uploadTemplate(request, language),
  ),
  useTemplate: action(linkSchema, [SHEET, DOCUMENTS], (request, { language }) => useTemplate(request, language)),
  useBuiltInTemplate: action(nothing, [SHEET], (_, { language }) => useBuiltInTemplate(language)),
  startEmpty: action(nothing, [SHEET], (_, { language }) => startEmpty(language)),
  startFromActiveTab: action(nothing, [SHEET], (_, { language }) => startFromActiveTab(language)),
  startPasted: action(pastedSchema, [SHEET], (request, { language }) => startPasted(request, language)),
  saveSettings: action(settingsSchema, [SHEET], (request, { language }) => saveSettings(request, language)),
  applyFix: action(fixSchema, [SHEET], (request, { language }) => applyFix(request, language)),
  applySafeFixes: action(fixesSchema, [SHEET], (request, { language }) => applySafeFixes(request, language)),
  undoFix: action(undoSchema, [SHEET], (request, { language }) => undoFix(request, language)),
  jump: action(jumpSchema, [SHEET], (request, { language }) => jump(request, language)),
  highlight: action(highlightSchema, [SHEET], (request, { language }) => setHighlight(request, language)),
  addMeasure: action(newMeasureSchema, [SHEET], (request, { language }) => addMeasure(request, language)),
  saveMeasure: action(changedMeasureSchema, [SHEET], (request, { language }) => saveMeasure(request, language)),
  removeMeasure: action(measureSchema, [SHEET], (request, { language }) => removeMeasure(request, language)),
  acceptMeasures: action(measuresSchema, [SHEET], (request, { language }) => acceptMeasures(request, language)),
  shareState: action(nothing, [SHEET], (_, { language }) => shareState(language)),
  share: action(shareSchema, [SHEET], (request, { language }) => share(request, language)),
  unshare: action(unshareSchema, [SHEET], (request, { language }) => unshare(request, language)),
  handOver: action(handOverSchema, [SHEET], (request, { language }) => handOver(request, language)),
  clear: action(nothing, [SHEET], (_, { language }) => clear(language)),
};

export type ActionName = keyof typeof actions;
export type ActionPayload<A extends ActionName> = v.InferInput<(typeof actions)[A]['schema']>;
export type ActionValue<A extends ActionName> =
  ReturnType<(typeof actions)[A]['run']> extends Answer<infer T> ? T : never;

/** Runs an action by name. Never throws: whatever goes wrong is an answer with a code and words. */
export function runAction<A extends ActionName>(
  name: A,
  payload: unknown,
  resources: Resources,
): Answer<ActionValue<A>> {
  const language = languageFor(payload);
  const asked = Object.keys(actions).includes(name) ? (actions[name] as unknown as AnyAction<A>) : null;
  if (!asked) return failed('unknown-action', language, { action: String(name) });
  const request = v.safeParse(asked.schema, payload ?? {});
  if (!request.success) return failed('bad-payload', language, { detail: v.summarize(request.issues) });
  return permissionMissing(asked.scopes, language) ?? asked.run(request.output, { language, resources });
}

type AnyAction<A extends ActionName> = Action<v.GenericSchema, ActionValue<A>>;

/** Settled before the payload is checked, so that even what is wrong with it is said in the user's language. */
function languageFor(payload: unknown): Language {
  const asked = (payload as { language?: unknown } | null | undefined)?.language;
  return asked === 'th' || asked === 'en' ? asked : languageOf(Session.getActiveUserLocale());
}
