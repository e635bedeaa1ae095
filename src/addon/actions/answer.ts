import { type Language, message, type Params } from '../../core/messages/catalogue.ts';
import type { ErrorCode } from '../../core/messages/errorCode.ts';

/** What went wrong. With `permission` comes the address where the user can grant it, with `record` the document's. */
export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly url?: string;
}

/** What crosses to the sidebar, the menu and the command line: a value, or an error that says what to do. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export function done<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function failed(code: ErrorCode, language: Language, params: Params = {}): Answer<never> {
  return { ok: false, error: { code, message: message(language, `error.${code}`, params) } };
}
