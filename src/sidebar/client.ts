import * as v from 'valibot';
import type { ActionName, ActionPayload, ActionValue } from '../addon/actions/index.ts';

/** What Google puts on the page, as far as it is used: the functions of the script, run over the wire. */
interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  runItaPlan(action: string, payload: unknown): void;
}

declare const google: { readonly script: { readonly run: ScriptRun } };

const answerSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({
    ok: v.literal(false),
    error: v.object({ code: v.string(), message: v.string(), url: v.optional(v.string()) }),
  }),
]);

/** An action did not succeed. Without `words` no answer came at all, and what the server did is not known. */
export class CallFailed extends Error {
  readonly words: string | null;
  readonly url: string | null;
  readonly code: string | null;

  constructor(words: string | null, url: string | null = null, code: string | null = null) {
    super(words ?? 'no answer');
    this.words = words;
    this.url = url;
    this.code = code;
  }
}

/** Runs an action of the add-on. Rejects with {@link CallFailed} and nothing else. */
export function call<A extends ActionName>(action: A, payload: ActionPayload<A>): Promise<ActionValue<A>> {
  return new Promise((resolve, reject) => {
    const settle = (answer: unknown) => {
      const parsed = v.safeParse(answerSchema, answer);
      if (!parsed.success) reject(new CallFailed(null));
      else if (parsed.output.ok) resolve(parsed.output.value as ActionValue<A>);
      else {
        const { message, url = null, code } = parsed.output.error;
        reject(new CallFailed(message, url, code));
      }
    };
    // What Google's own failure says is for programmers; the words for it are the sidebar's.
    const lost = () => reject(new CallFailed(null));
    try {
      google.script.run.withSuccessHandler(settle).withFailureHandler(lost).runItaPlan(action, payload);
    } catch {
      lost();
    }
  });
}
