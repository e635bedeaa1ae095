/** Tabs that state the same figures with other scores: which one is right is asked, and never the first for being first. */

import type { ReadingQuestion } from '../question.ts';
import { type Statement, subjectKey } from '../statement.ts';
import { exampleOf } from './example.ts';
import { columnName, type GroupReading } from './which.ts';

/** What a tab states. */
export interface Holding {
  readonly tab: string;
  readonly statements: readonly Statement[];
}

/** A slip or two in a copy are for the rules to name; tabs that differ more are two results. */
const SLIPS = 2;
const SHARE_OF_SLIPS = 0.1;

/** Of what both tabs state, the figures that differ. */
export function differing(one: Holding, other: Holding): readonly Statement[] {
  const scores = scoresOf(other);
  return numbersIn(one).filter(({ subject, score }) => (scores.get(subjectKey(subject)) ?? score) !== score);
}

export function areRivals(one: Holding, other: Holding): boolean {
  const scores = scoresOf(other);
  const shared = new Set(
    numbersIn(one).flatMap(({ subject }) => (scores.has(subjectKey(subject)) ? subjectKey(subject) : [])),
  );
  const differ = new Set(differing(one, other).map(({ subject }) => subjectKey(subject))).size;
  return differ > Math.max(SLIPS, SHARE_OF_SLIPS * shared.size) || (differ > 0 && differ === shared.size);
}

/** The question which of such tabs is meant; null where there are none. */
export function rivalQuestion(rivals: readonly Holding[], readings: readonly GroupReading[]): ReadingQuestion | null {
  if (rivals.length === 0) return null;
  const choices = rivals.flatMap(({ tab }) => {
    const chosen = readings.flatMap(({ choice }) =>
      choice.kind === 'chosen' && choice.column.candidate.tab === tab ? [choice.column.candidate] : [],
    );
    const [most] = chosen.sort((a, b) => b.values.size - a.values.size);
    return most ? [{ value: columnName(most), ...exampleOf(most.entries) }] : [];
  });
  return { kind: 'score-column', choices, unknown: null };
}

function scoresOf(holding: Holding): Map<string, number> {
  const scores = new Map<string, number>();
  for (const { subject, score } of numbersIn(holding)) {
    if (!scores.has(subjectKey(subject))) scores.set(subjectKey(subject), score);
  }
  return scores;
}

function numbersIn({ statements }: Holding): (Statement & { readonly score: number })[] {
  return statements.flatMap((statement) =>
    statement.parsed.kind === 'number' ? [{ ...statement, score: statement.parsed.score }] : [],
  );
}
