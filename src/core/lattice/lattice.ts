/**
 * The scores that a survey of n people can give at all.
 *
 * Each of n people answers 0, 20, … or 100, so an item scores `20 × a ÷ n` for a whole number a from 0 to 5n, rounded
 * half up to hundredths: the lattice of n, 5n + 1 of the 10,001 scores there are. With n = 33 that is one score in
 * sixty, with n = 400 one in five. (The scale is inferred: of one agency's 24 printed survey scores all but two lie on
 * the lattices of n = 33 and n = 90.)
 */

import { divideHalfUp, FULL, type Hundredths } from '../score/hundredths.ts';

/** From one answer to the next better one. */
const STEP: Hundredths = 20_00;

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
 * How many times likelier a score is if n people answered than if every score were equally likely: 0 off the lattice,
 * about 2,000 ÷ n on it. Null people: no lattice, any score is as likely as any other.
 */
export function lift(score: Hundredths, respondents: number | null): number {
  if (score < 0 || score > FULL) return 0;
  if (score === 0 || score === FULL) return LIFT_OF_EXTREMES;
  if (respondents === null) return 1;
  if (!isMultiple(score, STEP, respondents)) return 0;
  const graded = ((1 - YES_OR_NO) * ALL_SCORES) / (5 * respondents + 1);
  if (!isMultiple(score, FULL, respondents)) return graded;
  return graded + (YES_OR_NO * ALL_SCORES) / (respondents + 1);
}

/** The scores next to this one on the lattice, below and above. */
export function nearestOnLattice(score: Hundredths, respondents: number): Hundredths[] {
  const answers = Math.round((score * respondents) / STEP);
  const around = [answers - 1, answers, answers + 1]
    .map((a) => divideHalfUp(STEP * a, respondents))
    .filter((value) => value >= 0 && value <= FULL);
  const below = around.filter((value) => value < score).pop();
  const above = around.find((value) => value > score);
  return [below, above].filter((value) => value !== undefined);
}

/** Whether that many people can give whole scores only, as 1, 2, 4, 5, 10 and 20 can. */
export function isWholeNumbers(respondents: number): boolean {
  return STEP % (100 * respondents) === 0;
}

/**
 * Whether a whole number of steps, divided by the respondents, rounds half up to the score. Times n: whether a multiple
 * of the step lies no further from `score × n` than half a hundredth times n, on the upper side a little less.
 */
function isMultiple(score: Hundredths, step: Hundredths, respondents: number): boolean {
  const above = (score * respondents) % step;
  return 2 * above <= respondents || 2 * (step - above) < respondents;
}
