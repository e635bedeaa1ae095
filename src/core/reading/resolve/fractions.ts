/** Scores that were written as parts of 1: `0.9120` for 91.20. */

import type { Candidate } from '../evidence/candidate.ts';
import { valuesOf } from '../evidence/candidate.ts';
import type { Choice } from '../evidence/weigh.ts';
import type { Entry } from '../parse/grid.ts';

/** So many broken numbers, with none above 1 beside them, are no scores out of 100. */
const ENOUGH = 3;
const ONE = 1_00;

/** The choice with such a column's scores out of 100; they say how they were written. */
export function outOfHundred(choice: Choice): Choice {
  if (choice.kind !== 'chosen' || !isOutOfOne(choice.column.candidate)) return choice;
  const { candidate } = choice.column;
  const entries = candidate.entries.map(hundredfold);
  return { ...choice, column: { ...choice.column, candidate: { ...candidate, entries, values: valuesOf(entries) } } };
}

function isOutOfOne({ entries }: Candidate): boolean {
  const scores = entries.flatMap(({ parsed }) => (parsed.kind === 'number' ? [parsed.score] : []));
  const broken = scores.filter((score) => score % 100 !== 0).length;
  return broken >= ENOUGH && scores.every((score) => score >= 0 && score <= ONE);
}

function hundredfold(entry: Entry): Entry {
  const { parsed } = entry;
  if (parsed.kind !== 'number') return entry;
  const score = parsed.hundredfold ?? parsed.score * 100;
  return { ...entry, parsed: { kind: 'number', score, decimals: Math.max(0, parsed.decimals - 2), form: 'of-one' } };
}
