import { type Language, type MessageKey, message, type Params } from '../messages/catalogue.ts';
import type { QuestionKind, ReadingQuestion } from '../reading/question.ts';
import { address } from '../table/address.ts';

/** A question about the reading, as plain JSON. */
export interface QuestionView {
  readonly kind: QuestionKind;
  readonly choices: readonly {
    readonly value: string;
    readonly example: string | null;
    readonly cells: readonly string[];
  }[];
}

/** The question in one sentence, as a text of the catalogue and what fills it. */
export function questionText({ kind, choices, unknown }: ReadingQuestion): { text: MessageKey; params: Params } {
  const text = unknown === null ? (`error.question.${kind}` as const) : (`error.question.${kind}.unknown` as const);
  return { text, params: { choices: choices.map(({ value }) => value).join(', '), unknown: unknown ?? '' } };
}

export function questionView({ kind, choices }: ReadingQuestion): QuestionView {
  return {
    kind,
    choices: choices.map(({ value, example, cells }) => ({ value, example, cells: cells.map(address) })),
  };
}

/** The same with its sentence, for a page. */
export function wordedQuestion(question: ReadingQuestion, language: Language): QuestionView & { message: string } {
  const { text, params } = questionText(question);
  return { ...questionView(question), message: message(language, text, params) };
}
