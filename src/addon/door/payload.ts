import * as v from 'valibot';
import type { Language } from '../../core/messages/catalogue.ts';
import { currentLanguage } from '../currentLanguage.ts';
import type { PayloadOf } from './action.ts';
import { type Refusal, refuse } from './refusal.ts';

export const text = (longest: number) => v.pipe(v.string(), v.trim(), v.maxLength(longest));
export const fiscalYear = v.pipe(v.number(), v.integer(), v.minValue(2500), v.maxValue(2700));

/** Any caller may say in which language to answer. */
const language = v.optional(v.picklist(['th', 'en']));

/** A payload that holds these entries and no others. It is checked on arrival, since it comes from a page. */
export function checked<E extends v.ObjectEntries>(entries: E, payload: unknown): PayloadOf<E> | Refusal {
  try {
    const result = v.safeParse(v.strictObject({ ...entries, language }), payload ?? {});
    if (!result.success) return refuse('bad-payload', { detail: v.summarize(result.issues) });
    const { language: _language, ...request } = result.output;
    return request as unknown as PayloadOf<E>;
  } catch {
    return refuse('bad-payload', { detail: '?' });
  }
}

/** Settled before the payload is checked, so that even what is wrong with it is said in the user's language. */
export function languageFor(payload: unknown): Language {
  try {
    const asked = (payload as { language?: unknown } | null | undefined)?.language;
    return asked === 'th' || asked === 'en' ? asked : currentLanguage();
  } catch {
    return currentLanguage();
  }
}
