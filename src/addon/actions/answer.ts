import { type Language, type MessageKey, message, type Params } from '../../core/messages/catalogue.ts';

/** Codes on which a caller may act; the message is for people. */
export type ErrorCode =
  | 'no-scores'
  | 'no-scores-in-tab'
  | 'no-scores-in-text'
  | 'no-tab'
  | 'no-place'
  | 'no-measure'
  | 'no-table'
  | 'cell-changed'
  | 'cell-formula'
  | 'share-changed'
  | 'busy'
  | 'template'
  | 'template-gone'
  | 'template-not-docx'
  | 'template-too-big'
  | 'template-no-tags'
  | 'template-no-link'
  | 'template-not-ours'
  | 'no-template'
  | 'no-accepted'
  | 'no-plan'
  | 'plan-gone'
  | 'pdf'
  | 'record'
  | 'permission'
  | 'service'
  | 'unknown-action'
  | 'bad-payload';

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
  return { ok: false, error: { code, message: message(language, `error.${code}` as MessageKey, params) } };
}
