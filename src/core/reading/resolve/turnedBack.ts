/** Weighted figures, turned back to scores out of 100 where the sheet has nothing else. */

import type { Framework } from '../../framework/framework.ts';
import { FULL, type Hundredths } from '../../score/hundredths.ts';
import { type Weights, weightsFor } from '../evidence/weighting.ts';
import type { Entry } from '../parse/grid.ts';
import { type Statement, subjectKey } from '../statement.ts';
import type { GroupReading } from './which.ts';

/** A figure that was worked back from a weighted one. The text and the place are the weighted one's. */
export interface TurnedBack extends Statement {
  readonly parsed: Extract<Statement['parsed'], { kind: 'number' }>;
  /** By how much it may be off, in hundredths, since the weighted figure was rounded. */
  readonly slack: Hundredths;
}

/** Of groups of columns whose only figures are weighted ones. The overall score is the same either way, and no part of this. */
export function turnedBackIn(readings: readonly GroupReading[], framework: Framework): TurnedBack[] {
  return readings.flatMap(({ choice }) => {
    if (choice.kind !== 'weighted') return [];
    const { entries, values } = choice.column.candidate;
    const weights = weightsFor(values, framework);
    return weights === null ? [] : entries.flatMap((entry) => turnedBack(entry, weights));
  });
}

function turnedBack({ line, parsed, text, place }: Entry, weights: Weights): TurnedBack[] {
  const { subject, issue, indicator } = line;
  const weight = weights.get(subjectKey(line.subject));
  if (weight === undefined || parsed.kind !== 'number' || parsed.score < 0 || line.sub !== null) return [];
  const slack = Math.ceil(50 / weight);
  const score = nearest((parsed.score * 100) / weight, slack);
  return [{ subject, parsed: { kind: 'number', score, decimals: 2 }, text, place, issue, indicator, slack }];
}

/** Full marks and none are the scores that most often stand there. */
function nearest(score: number, slack: Hundredths): Hundredths {
  if (FULL - score <= slack) return FULL;
  return score <= slack ? 0 : Math.round(score);
}
