import type { Language } from './language.ts';
import { subject } from './texts/subject.ts';

/** What a text speaks of, by the name of its placeholder. */
export type Params = Readonly<Record<string, string | number>>;

/**
 * A text with its `{name}`s filled in, in one pass, so that nothing in a value is taken for a placeholder.
 * A value `@overall`, `@indicator 4` or `@part 1 6` is a subject that is worded here. For texts that are kept with what they are
 * about (a rule's words); all others are messages.
 */
export function fillIn(language: Language, text: string, params: Params): string {
  // Most texts have none, and a run says thousands.
  if (!text.includes('{')) return text;
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name];
    return value === undefined ? placeholder : worded(language, String(value));
  });
}

function worded(language: Language, value: string): string {
  if (value === '@overall') return subject['subject.overall'][language];
  const indicator = /^@indicator (\d+)$/.exec(value)?.[1];
  if (indicator !== undefined) return fillIn(language, subject['subject.indicator'][language], { id: indicator });
  const [, part, id] = /^@part (\d)(?: (\d+))?$/.exec(value) ?? [];
  if (part === undefined) return value;
  return id === undefined
    ? fillIn(language, subject['subject.part'][language], { part })
    : fillIn(language, subject['subject.partOf'][language], { part, id });
}
