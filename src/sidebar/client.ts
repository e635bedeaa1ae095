import type { ActionName, ActionPayload, ActionValue } from '../addon/actions/index.ts';
import type { Answer } from '../addon/door/answer.ts';
import type { SidebarState } from '../core/sidebar/sidebarState.ts';

/** What Google puts on the page, as far as it is used: the functions of the script, run over the wire. */
interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  runItaPlan(action: string, payload: unknown): void;
}

declare const google: {
  readonly script: { readonly run: ScriptRun; readonly host?: { readonly editor?: { focus(): void } } };
};

/** Gives the keyboard to the sheet: whoever was taken to a cell types there next. */
export function focusSheet(): void {
  google.script.host?.editor?.focus();
}

/** Whether it has the shape of an answer: a value, or an error in words. A schema would be a tenth of the page's code. */
function isAnswer(given: unknown): given is Answer<unknown> {
  const { ok, error } = (given ?? {}) as { readonly ok?: unknown; readonly error?: Readonly<Record<string, unknown>> };
  return ok === true || (ok === false && typeof error?.['code'] === 'string' && typeof error['message'] === 'string');
}

/** An action did not succeed. Without `words` no answer came at all, and what the server did is not known. */
export class CallFailed extends Error {
  readonly words: string | null;
  /** What Google said instead of an answer; for programmers. */
  readonly raw: string | null;
  readonly url: string | null;
  readonly code: string | null;

  constructor(words: string | null, url: string | null = null, code: string | null = null, raw: string | null = null) {
    super(words ?? 'no answer');
    this.words = words;
    this.url = url;
    this.code = code;
    this.raw = raw;
  }
}

/** Runs an action of the add-on. Rejects with {@link CallFailed} and nothing else. */
export async function call<A extends ActionName>(action: A, payload: ActionPayload<A>): Promise<ActionValue<A>> {
  return (await send(action, payload)).value as ActionValue<A>;
}

/** What was done, and how the sheet stands after it; null where that could not be read. */
export interface Acted<T> {
  readonly value: T;
  readonly state: SidebarState | null;
  /** What else is to be told, in words. */
  readonly told: readonly string[];
}

/** Runs an action and reads the sheet again in the same call: each call costs the user a second or more. */
export async function act<A extends ActionName>(action: A, payload: ActionPayload<A>): Promise<Acted<ActionValue<A>>> {
  const { value, state = null, told = [] } = await send(action, { ...payload, withState: true });
  return { value: value as ActionValue<A>, state: state as SidebarState | null, told };
}

function send(action: string, payload: object): Promise<Answer<unknown> & { readonly ok: true }> {
  return new Promise((resolve, reject) => {
    const settle = (answer: unknown) => {
      if (!isAnswer(answer)) reject(new CallFailed(null));
      else if (answer.ok) resolve(answer);
      else reject(new CallFailed(answer.error.message, answer.error.url ?? null, answer.error.code));
    };
    const lost = (error: unknown) =>
      reject(new CallFailed(null, null, null, error instanceof Error ? error.message : String(error)));
    try {
      google.script.run.withSuccessHandler(settle).withFailureHandler(lost).runItaPlan(action, payload);
    } catch (error) {
      lost(error);
    }
  });
}
