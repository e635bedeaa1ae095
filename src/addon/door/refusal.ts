import type { Language, MessageKey, Params } from '../../core/messages/catalogue.ts';
import type { ErrorCode } from '../../core/messages/errorCode.ts';
import type { ReadingQuestion } from '../../core/reading/question.ts';
import { questionText } from '../../core/views/questionView.ts';

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
  /** What must be answered first. */
  readonly question: ReadingQuestion | null;

  constructor(
    code: ErrorCode,
    params: RefusalParams,
    url: string | null,
    text: MessageKey,
    question: ReadingQuestion | null = null,
  ) {
    this.code = code;
    this.question = question;
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

/** The scores can be read in several ways: the user decides. */
export function ask(question: ReadingQuestion): Refusal {
  const { text, params } = questionText(question);
  return new Refusal('question', params, null, text, question);
}

export function isRefusal(value: unknown): value is Refusal {
  return value instanceof Refusal;
}
