import { type Language, languageOf } from '../core/messages/catalogue.ts';

/** Thai where Google does not say: in a spreadsheet where the add-on was never used, hardly anything may be asked. */
export function currentLanguage(): Language {
  try {
    return languageOf(Session.getActiveUserLocale());
  } catch {
    return 'th';
  }
}
