/**
 * The scores that a survey of n people can give at all.
 *
 * Each of n people answers 0, 20, … or 100, so an item scores `20 × a ÷ n` for a whole number a from 0 to 5n, rounded
 * half up to hundredths: the lattice of n, 5n + 1 of the 10,001 scores there are. With n = 33 that is one score in
 * sixty, with n = 400 one in five. The step from one answer to the next is the framework's to say.
 */

import { divideHalfUp, FULL, type Hundredths } from '../score/hundredths.ts';

/** So many people, whose answers lie such a step apart. */
export interface Lattice {
  readonly respondents: number;
  readonly step: Hundredths;
}

/** How many scores there are: 0.00, 0.01, … 100.00. */
const ALL_SCORES = FULL + 1;

/**
 * Some questions are answered yes or no and move in steps of 100 ÷ n; by their scores, two of the nine that the seed
 * agency's public was asked. Else a survey with several of them would look like one of n ÷ 5 people.
 */
const YES_OR_NO = 0.2;

/** Full marks and none are common whatever n is, so they tell nothing of n. */
const LIFT_OF_EXTREMES = 1000;

/**
 * How many times likelier a score is on the lattice than if every score were equally likely: 0 off it, about 2,000 ÷ n
 * on it where the step is 20. Null: no lattice, any score is as likely as any other.
 */
export function lift(score: Hundredths, lattice: Lattice | null): number {
  if (score < 0 || score > FULL) return 0;
  if (score === 0 || score === FULL) return LIFT_OF_EXTREMES;
  if (lattice === null) return 1;
  const { respondents, step } = lattice;
  if (!isMultiple(score, step, respondents)) return 0;
  const graded = ((1 - YES_OR_NO) * ALL_SCORES) / ((FULL / step) * respondents + 1);
  if (!isMultiple(score, FULL, respondents)) return graded;
  return graded + (YES_OR_NO * ALL_SCORES) / (respondents + 1);
}

/** The scores next to this one on the lattice, below and above. */
export function nearestOnLattice(score: Hundredths, { respondents, step }: Lattice): Hundredths[] {
  const answers = Math.round((score * respondents) / step);
  const around = [answers - 1, answers, answers + 1]
    .map((a) => divideHalfUp(step * a, respondents))
    .filter((value) => value >= 0 && value <= FULL);
  const below = around.filter((value) => value < score).pop();
  const above = around.find((value) => value > score);
  return [below, above].filter((value) => value !== undefined);
}

/** Whether that many people can give whole scores only: 1, 2, 4, 5, 10 and 20 where the step is 20. */
export function isWholeNumbers({ respondents, step }: Lattice): boolean {
  return step % (100 * respondents) === 0;
}

/**
 * Whether a whole number of steps, divided by the respondents, rounds half up to the score. Times n: whether a multiple
 * of the step lies no further from `score × n` than half a hundredth times n, on the upper side a little less.
 */
function isMultiple(score: Hundredths, step: Hundredths, respondents: number): boolean {
  const above = (score * respondents) % step;
  return 2 * above <= respondents || 2 * (step - above) < respondents;
}
