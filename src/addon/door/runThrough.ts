/** The one door to the actions: whatever has to hold for every one of them is done here, and only here. */

import type { Language } from '../../core/messages/catalogue.ts';
import type { Action, Context, Resources } from './action.ts';
import { type Answer, done, failed } from './answer.ts';
import { guarded, log } from './guarded.ts';
import { locked } from './lock.ts';
import { asksForState, checked, languageFor } from './payload.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { permissionMissing } from './scopes.ts';

type Actions = Readonly<Record<string, Action>> & { readonly state: Action };

/** Runs the action of that name. Never throws: whatever goes wrong is an answer with a code and words. */
export function runThrough(actions: Actions, name: unknown, payload: unknown, resources: Resources): Answer<unknown> {
  const language = languageFor(payload);
  const told: string[] = [];
  const context = { language, resources, tell: (words: string) => void told.push(words) };
  const outcome = guarded('nothing-written', () => attempt(actions, name, payload, context));
  if (isRefusal(outcome)) return worded(outcome, language);
  if (!asksForState(payload)) return done(outcome, told);
  const state = perform(actions.state, {}, context);
  return isRefusal(state) ? done(outcome, told) : { ...done(outcome, told), state };
}

/** Where even the words for it fail, it is still said that it failed; what was kept is then not claimed. */
function worded(refusal: Refusal, language: Language): Answer<never> {
  try {
    return failed(refusal, language);
  } catch (error) {
    log(error);
    return failed(refuse('service', { kept: '' }), language);
  }
}

function attempt(actions: Actions, name: unknown, payload: unknown, context: Context): unknown | Refusal {
  const known = typeof name === 'string' && Object.keys(actions).includes(name);
  const asked = known ? actions[name] : undefined;
  if (!asked) return refuse('unknown-action', { action: typeof name === 'string' ? name : typeof name });
  const request = checked(asked.payload, payload);
  if (isRefusal(request)) return request;
  const scopes = typeof asked.scopes === 'function' ? asked.scopes(request) : asked.scopes;
  return permissionMissing(scopes) ?? perform(asked, request, context);
}

function perform({ ifItFails, run }: Action, request: Record<string, unknown>, context: Context): unknown | Refusal {
  const act = () => run(request, context);
  return ifItFails === null ? guarded('nothing-written', act) : locked(ifItFails, act);
}
