import { type Language, message } from '../../core/messages/catalogue.ts';
import type { ErrorCode } from '../../core/messages/errorCode.ts';
import { type QuestionView, questionView } from '../../core/views/questionView.ts';
import type { Refusal } from './refusal.ts';

/** What went wrong. With `permission` comes the address where the user can grant it, with `record` the document's. */
export interface Failure {
  /** On which a caller may act; the message is for people. */
  readonly code: ErrorCode;
  readonly message: string;
  readonly url?: string;
  /** With `question` comes what can be answered. */
  readonly question?: QuestionView;
}

/**
 * What crosses to the sidebar, the menu and the command line: a value, with the sidebar's state if that was asked for
 * and could be read and with what else is to be told, or an error that says what to do.
 */
export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly state?: unknown; readonly told?: readonly string[] }
  | { readonly ok: false; readonly error: Failure };

export function done<T>(value: T, told: readonly string[]): Answer<T> & { readonly ok: true } {
  return told.length > 0 ? { ok: true, value, told } : { ok: true, value };
}

/** A refusal in the user's words. */
export function failed({ code, text, params, url, question }: Refusal, language: Language): Answer<never> {
  const words = message(language, text, typeof params === 'function' ? params(language) : params);
  const error: Failure = {
    code,
    message: words,
    ...(url === null ? {} : { url }),
    ...(question === null ? {} : { question: questionView(question) }),
  };
  return { ok: false, error };
}
