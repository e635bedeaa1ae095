/** The one door for the sidebar and the command line: an allow-list of actions, each with a checked payload. */

import * as v from 'valibot';
import { type Language, languageOf } from '../../core/messages/catalogue.ts';
import { type Answer, failed } from './answer.ts';
import { check } from './check.ts';
import { clear } from './clear.ts';
import { makePlan } from './makePlan.ts';
import { type Request, requestSchema } from './request.ts';
import { startEmpty } from './startEmpty.ts';
import { update } from './update.ts';

/** What actions need that is not in the workbook. */
export interface Resources {
  readonly planTemplate: () => Uint8Array;
}

const actions = {
  check: (request: Request, language: Language) => check(request, language),
  update: (request: Request, language: Language) => update(request, language),
  makePlan: (request: Request, language: Language, { planTemplate }: Resources) =>
    makePlan(request, language, planTemplate()),
  startEmpty: (_request: Request, language: Language) => startEmpty(language),
  clear: (_request: Request, language: Language) => clear(language),
};

export type ActionName = keyof typeof actions;
export type ActionValue<A extends ActionName> = ReturnType<(typeof actions)[A]> extends Answer<infer T> ? T : never;

/** Runs an action by name. Never throws: whatever goes wrong is an answer with a code and words. */
export function runAction<A extends ActionName>(
  name: A,
  payload: unknown,
  resources: Resources,
): Answer<ActionValue<A>> {
  const request = v.safeParse(requestSchema, payload ?? undefined);
  const language = (request.success && request.output.language) || languageOf(Session.getActiveUserLocale());
  if (!request.success) return failed('bad-payload', language, { detail: v.summarize(request.issues) });
  const action = Object.keys(actions).includes(name) ? actions[name] : null;
  if (!action) return failed('unknown-action', language, { action: String(name) });
  return action(request.output, language, resources) as Answer<ActionValue<A>>;
}
