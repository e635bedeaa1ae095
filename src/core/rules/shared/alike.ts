import type { Statement } from '../../reading/statement.ts';
import type { RuleFinding } from '../rule.ts';
import { itemOf, subjectName } from './subject.ts';

/** What says how many others there are: it comes after the first. */
export interface Others {
  readonly th: (count: number) => string;
  readonly en: (count: number) => string;
}

/**
 * One finding about statements that are alike: its words name the first (`{subject}`, `{text}`) and count the others
 * (`{othersTh}`, `{othersEn}`), its places are all of theirs. Nothing where there are none.
 */
export function alike<S extends Statement>(
  statements: readonly S[],
  others: Others,
  more: (first: S) => RuleFinding['params'] = () => ({}),
): RuleFinding[] {
  const [first] = statements;
  if (first === undefined) return [];
  const count = statements.length - 1;
  const counted = (say: (count: number) => string) => (count > 0 ? say(count) : '');
  const params = {
    subject: subjectName(first.subject),
    text: first.text,
    othersTh: counted(others.th),
    othersEn: counted(others.en),
    ...more(first),
  };
  return [{ item: count > 0 ? null : itemOf(first.subject), places: statements.map(({ place }) => place), params }];
}
