import type { ActionName, ActionPayload, ActionValue } from '../addon/actions/index.ts';
import type { Answer, Failure } from '../addon/door/answer.ts';
import type { Language } from '../core/messages/language.ts';
import type { Host } from '../host/node/index.ts';
import { ActionFailed } from './actionFailed.ts';

/** Runs an action; one that does not succeed throws what `errorOf` makes of it, or else its words. */
export type Ask = <A extends ActionName>(
  action: A,
  payload: ActionPayload<A>,
  errorOf?: (failure: Failure) => Error | null,
) => ActionValue<A>;

export function askerOf(host: Host, language: Language): Ask {
  return (action, payload, errorOf = () => null) => {
    const answer = host.call('runItaPlan', action, { ...payload, language }) as Answer<ActionValue<typeof action>>;
    if (!answer.ok) throw errorOf(answer.error) ?? new ActionFailed(answer.error.message);
    return answer.value;
  };
}
