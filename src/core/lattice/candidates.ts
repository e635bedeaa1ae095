/** Which scores come into question for what a mistyped one was meant to be. */

import { divideHalfUp, FULL, type Hundredths } from '../score/hundredths.ts';
import { type Lattice, nearestOnLattice } from './lattice.ts';
import { slipsBehind } from './slips.ts';
import type { SurveyIndicator, SurveyItem, Suspect } from './survey.ts';
import { typedFigure } from './written.ts';

/** The scores of an item with which the reported indicator is the mean of its items; none where that can't be asked. */
export function restoring(item: SurveyItem, { check, items }: SurveyIndicator): Hundredths[] {
  if (check === null) return [];
  const others = items.reduce((sum, { score }) => sum + score, -item.score);
  const middle = check.reported.score * items.length - others;
  return Array.from({ length: 2 * items.length + 1 }, (_, index) => middle - items.length + index).filter(
    (score) => score >= 0 && score <= FULL && divideHalfUp(others + score, items.length) === check.reported.score,
  );
}

/** What one slip may have turned into the figure, what other places state, and the next scores on the lattice. */
export function oneSlipAway({ item, stated }: Suspect, lattice: Lattice | null): Hundredths[] {
  const nearest = lattice === null ? [] : nearestOnLattice(stated.score, lattice);
  const elsewhere = item.stated.map(({ score }) => score);
  return [...new Set([...slipsBehind(typedFigure(stated)).keys(), ...elsewhere, ...nearest])];
}
