import type { Language } from '../core/messages/language.ts';
import type { QuestionOutcome } from '../core/outcome/schema.ts';
import type { QuestionView } from '../core/views/questionView.ts';
import { message } from './catalogue.ts';

/** A question that must be answered first: exit code 3, nothing written. */
export class Asked extends Error {
  override readonly name = 'Asked';

  constructor(readonly question: QuestionView & { readonly message: string }) {
    super(question.message);
  }
}

/** The option whose value is one of the choices. */
const ANSWERED_WITH: Readonly<Record<QuestionView['kind'], string>> = {
  agency: '--agency',
  'score-column': '--score-column',
  year: '--year',
};

export function questionOutcome({ question }: Asked): QuestionOutcome {
  const { kind, choices, message: words } = question;
  return {
    version: 1,
    question: {
      kind,
      message: words,
      choices: choices.map(({ value, example, cells }) => ({ value, example, cells: [...cells] })),
      answerWith: ANSWERED_WITH[kind],
    },
  };
}

/** The question in one line, then a line a choice, and how to answer. */
export function questionLines({ question }: Asked, language: Language): string {
  const { kind, choices } = question;
  const option = ANSWERED_WITH[kind];
  const lines = choices.map(({ value, example }) => `  ${option} '${value}'${example === null ? '' : `   ${example}`}`);
  return [question.message, ...lines, message(language, 'cli.answerWith', { option })].join('\n');
}
