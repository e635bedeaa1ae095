/**
 * A score as a whole number of hundredths: 84.24 is 8424. Scores have two decimals, and doubles cannot hold them:
 * 0.3 × 88.65 + 0.3 × 86.02 + 0.4 × 55.66 is 74.66499… in doubles and 74.665, published as 74.67, in hundredths.
 */
export type Hundredths = number;

/** The score of a full mark. */
export const FULL: Hundredths = 100_00;

/** Whether it can be a score at all: none lies below 0 or above 100, and one that does enters no figure. */
export function isPossible(score: Hundredths): boolean {
  return score >= 0 && score <= FULL;
}

/**
 * `numerator ÷ denominator` to the nearest whole number, halves up, exact for safe integers of either sign.
 * ITA rounds so at every step: items, sub-indicators, indicators, instruments, overall (reference: the seed agency's
 * published 74.67).
 */
export function divideHalfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

/** The mean, halves up; null of nothing. */
export function mean(scores: readonly Hundredths[]): Hundredths | null {
  if (scores.length === 0) return null;
  return divideHalfUp(
    scores.reduce((sum, score) => sum + score, 0),
    scores.length,
  );
}

/** 8424 as the number 84.24, the nearest double, for people and JSON: never for further arithmetic. */
export function toNumber(score: Hundredths): number {
  return score / 100;
}

/** 8424 as `84.24`, always with two decimals. */
export function formatScore(score: Hundredths): string {
  return toNumber(score).toFixed(2);
}
