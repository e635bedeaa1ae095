import { type MessageKey, message } from '../../core/messages/catalogue.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';

type SaidOf<Key> = Key extends `error.kept.${infer Said}` ? Said : never;

/** What is sure to be as it was when an action fails half-way: every text `error.kept.…` says one such thing. */
export type AfterFailure = SaidOf<MessageKey>;

/** What Google throws comes back as a refusal that says what was kept, never raw. */
export function guarded<T>(kept: AfterFailure, act: () => T): T | Refusal {
  try {
    return act();
  } catch (error) {
    // A reader may throw a refusal: whatever reads a tab that cannot be read then stops, whether it asked or not.
    if (isRefusal(error)) return error;
    log(error);
    return refuse('service', (language) => ({ kept: message(language, `error.kept.${kept}`) }));
  }
}

/** Google's words go to the execution log: they help nobody who uses the sheet. */
export function log(error: unknown): void {
  try {
    Logger.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } catch {
    // An error that cannot be told is not told; what failed is answered all the same.
  }
}
