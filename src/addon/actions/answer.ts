import { type Language, type MessageKey, message, type Params } from '../../core/messages/catalogue.ts';

/** Codes on which a caller may act; the message is for people. */
export type ErrorCode = 'no-scores' | 'busy' | 'template' | 'service' | 'unknown-action' | 'bad-payload';

/** What crosses to the sidebar, the menu and the command line: a value, or an error that says what to do. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly message: string } };

export function done<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function failed(code: ErrorCode, language: Language, params: Params = {}): Answer<never> {
  return { ok: false, error: { code, message: message(language, `error.${code}` as MessageKey, params) } };
}
