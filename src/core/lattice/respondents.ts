/**
 * How many people answered a survey, told from its scores.
 *
 * A fine lattice fits anything: all fifteen scores of the seed agency's staff lie on the lattice of 231, slip included,
 * while the true 33 fits fourteen. So what counts is how much each n risks. If 33 people answered, one score in sixty
 * was possible, and each score on that lattice speaks for 33 about sixty times over chance; for 231 only nine times.
 * Over fourteen scores that is a factor of 10^11, far more than the price of one mistyped score (one in a hundred is).
 * By Bayes' rule, over n = 1 … {@link MOST} and "no lattice at all":
 *
 *     weight of n  =  prior of n  ×  product over the scores of ((1 - doubt) × lift(score, n) + doubt)
 *
 * An item is then mistyped with the chance doubt ÷ ((1 - doubt) × lift + doubt), averaged over n. Averaging is what
 * keeps clean sheets silent: where 9 scores of 100 people are by accident 8 even multiples of 20 ÷ 100 and an odd one
 * (one agency in sixty), 50 people and a slip are as good a story, and no story wins.
 *
 * Measured in test/core/lattice: the share of mistyped scores that are found, and of clean sheets that are suspected.
 * What no lattice can find: a wrong tens digit moves a score by a multiple of 10, which is on the lattice of every even
 * n. That is a quarter of all slips of one digit, and why the surveys of the public stay under 70 %.
 */

import type { Hundredths } from '../score/hundredths.ts';
import { lift } from './lattice.ts';

/** A score as it stands, and how likely it is mistyped as far as is known without the lattice. */
export interface Observed {
  readonly score: Hundredths;
  readonly doubt: number;
}

/** How likely each number of respondents is, null being "no lattice". Adds up to 1; what is hardly possible is left out. */
export type Belief = readonly { readonly respondents: number | null; readonly weight: number }[];

export interface Respondents<Item extends Observed> {
  readonly n: number;
  readonly belief: Belief;
  /** The items that were mistyped, most probably. */
  readonly offLattice: readonly Item[];
}

/** Beyond it the lattice holds half of all scores and tells nothing. */
const MOST = 1000;
/** Up to here every n is equally likely (minimum samples of agencies run from 30 to 400), beyond it ever less. */
const USUAL = 400;
/** How likely it is that the scores follow no lattice at all: another scale, or figures computed elsewhere. */
const NO_LATTICE = 0.1;
/** n is told if it is likelier than all others together. */
const TOLD = 0.5;
/** An item is named if it is four times likelier mistyped than not. */
const SUSPECT = 5 / 6;
const NEGLIGIBLE = 1e-9;

const PRIOR: Belief = [
  { respondents: null, weight: NO_LATTICE },
  ...shares(
    Array.from({ length: MOST }, (_, index) => ({
      respondents: index + 1,
      weight: Math.min(1, (USUAL / (index + 1)) ** 6),
    })),
  ).map(({ respondents, weight }) => ({ respondents, weight: weight * (1 - NO_LATTICE) })),
];

/** The number of respondents and the items that do not fit it; null where the number cannot be told. */
export function findRespondents<Item extends Observed>(items: readonly Item[]): Respondents<Item> | null {
  const belief = weighRespondents(items);
  const likeliest = belief.find(({ weight }) => weight > TOLD);
  if (likeliest === undefined || likeliest.respondents === null) return null;
  return { n: likeliest.respondents, belief, offLattice: items.filter((item) => isSuspect(item, belief)) };
}

export function weighRespondents(items: readonly Observed[]): Belief {
  const weighed = PRIOR.map(({ respondents, weight }) => ({
    respondents,
    weight: items.reduce((product, item) => product * evidence(item, respondents), weight),
  }));
  return shares(weighed).filter(({ weight }) => weight > NEGLIGIBLE);
}

/** How many times likelier the score is, mistyped or not, if n people answered than if all scores were equally likely. */
export function evidence({ score, doubt }: Observed, respondents: number | null): number {
  return (1 - doubt) * lift(score, respondents) + doubt;
}

export function isSuspect(item: Observed, belief: Belief): boolean {
  const chance = belief.reduce(
    (sum, { respondents, weight }) => sum + (weight * item.doubt) / evidence(item, respondents),
    0,
  );
  return chance > SUSPECT;
}

function shares(weighed: Belief): Belief {
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weighed.map(({ respondents, weight }) => ({ respondents, weight: weight / total }));
}
