export type Language = 'th' | 'en';

/** Thai, unless the locale is English. */
export function languageOf(locale: string): Language {
  return /^en/i.test(locale) ? 'en' : 'th';
}
