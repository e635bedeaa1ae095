import { en } from './en.ts';
import { th } from './th.ts';

export type Language = 'th' | 'en';
export type MessageKey = keyof typeof th;
export type Params = Readonly<Record<string, string | number>>;

const catalogues: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { th, en };

/** Thai, unless the locale is English. */
export function languageOf(locale: string): Language {
  return /^en/i.test(locale) ? 'en' : 'th';
}

/** The message with its `{name}`s filled in. */
export function message(language: Language, key: MessageKey, params: Params = {}): string {
  return fillIn(language, catalogues[language][key], params);
}

/**
 * A text with its `{name}`s filled in, in one pass, so that nothing in a value is taken for a placeholder.
 * A value `@overall` or `@indicator 4` is a subject that the catalogue words itself. For texts that are kept with what
 * they are about (a rule's words); all others are messages.
 */
export function fillIn(language: Language, text: string, params: Params): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name];
    return value === undefined ? placeholder : worded(language, String(value));
  });
}

/** Both languages' wordings, for recognising a label that was written in either. */
export function wordings(key: MessageKey, params: Params = {}): string[] {
  return [message('th', key, params), message('en', key, params)];
}

function worded(language: Language, value: string): string {
  if (value === '@overall') return message(language, 'subject.overall');
  const id = /^@indicator (\d+)$/.exec(value)?.[1];
  return id === undefined ? value : message(language, 'subject.indicator', { id });
}
