import type { Language, MessageKey, Params } from '../../core/messages/catalogue.ts';
import type { ErrorCode } from '../../core/messages/errorCode.ts';

/** What fills the gaps of an error's text; a function where the values are words themselves. */
export type RefusalParams = Params | ((language: Language) => Params);

/** Why an action did not do what was asked. The door words it, in the user's language. */
export class Refusal {
  readonly code: ErrorCode;
  readonly params: RefusalParams;
  /** Where the user can go from here. */
  readonly url: string | null;
  /** The text, where it is not the code's own. */
  readonly text: MessageKey;

  constructor(code: ErrorCode, params: RefusalParams, url: string | null, text: MessageKey) {
    this.code = code;
    this.params = params;
    this.url = url;
    this.text = text;
  }
}

export function refuse(
  code: ErrorCode,
  params: RefusalParams = {},
  url: string | null = null,
  text: MessageKey = `error.${code}`,
): Refusal {
  return new Refusal(code, params, url, text);
}

export function isRefusal(value: unknown): value is Refusal {
  return value instanceof Refusal;
}
