import * as v from 'valibot';
import type { Language } from '../../core/messages/catalogue.ts';
import { currentLanguage } from '../currentLanguage.ts';
import type { PayloadOf } from './action.ts';
import { type Refusal, refuse } from './refusal.ts';

export const text = (longest: number) => v.pipe(v.string(), v.trim(), v.maxLength(longest));
export const fiscalYear = v.pipe(v.number(), v.integer(), v.minValue(2500), v.maxValue(2700));

/** What any caller may say beside: in which language to answer, and that the sidebar's state shall come with the answer. */
const beside = { language: v.optional(v.picklist(['th', 'en'])), withState: v.optional(v.boolean()) };

/** A payload that holds these entries and no others. It is checked on arrival, since it comes from a page. */
export function checked<E extends v.ObjectEntries>(entries: E, payload: unknown): PayloadOf<E> | Refusal {
  try {
    const result = v.safeParse(v.strictObject({ ...entries, ...beside }), payload ?? {});
    if (!result.success) return refuse('bad-payload', { detail: v.summarize(result.issues) });
    const { language: _language, withState: _withState, ...request } = result.output;
    return request as unknown as PayloadOf<E>;
  } catch {
    return refuse('bad-payload', { detail: '?' });
  }
}

/** Settled before the payload is checked, so that even what is wrong with it is said in the user's language. */
export function languageFor(payload: unknown): Language {
  const asked = besideIn(payload).language;
  return asked === 'th' || asked === 'en' ? asked : currentLanguage();
}

export function asksForState(payload: unknown): boolean {
  return besideIn(payload).withState === true;
}

function besideIn(payload: unknown): { readonly language?: unknown; readonly withState?: unknown } {
  try {
    const { language, withState } = (payload ?? {}) as { language?: unknown; withState?: unknown };
    return { language, withState };
  } catch {
    return {};
  }
}
