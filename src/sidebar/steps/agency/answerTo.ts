import type { ActionPayload } from '../../../addon/actions/index.ts';
import type { QuestionKind } from '../../../core/reading/question.ts';

/** The setting that keeps the answer to a question about the reading. `chosen` are the columns chosen so far. */
export function answerTo(kind: QuestionKind, value: string, chosen: readonly string[]): ActionPayload<'saveSettings'> {
  if (kind === 'score-column') return { scoreColumns: withColumn(chosen, value) };
  return { agency: kind === 'year' ? { fiscalYear: Number(value) } : { name: value } };
}

/** The columns chosen, with another one in place of those of its tab. */
export function withColumn(chosen: readonly string[], column: string): string[] {
  const tabOf = (name: string) => name.slice(0, name.lastIndexOf('!'));
  return [...chosen.filter((other) => tabOf(other) !== tabOf(column)), column];
}
