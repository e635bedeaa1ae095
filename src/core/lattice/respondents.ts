/**
 * How many people answered a survey, told from its scores.
 *
 * A fine lattice fits anything: all fifteen scores of the seed agency's staff lie on the lattice of 231, slip included,
 * and on that of the true 33 only fourteen. So what counts is how much each n risks. Where 33 people answered, one score
 * in sixty is possible, and each score on that lattice speaks for 33 some fifty times over chance (see {@link lift});
 * for 231 it speaks seven times. The twelve scores that fit both and are not full marks make that 10^10 to one, the slip
 * that 33 has to admit costs 700 to one, and so 33 stays millions of times likelier. By Bayes' rule:
 *
 *     weight of n         =  prior of n × product over the items of ((1 - doubt) × lift(score, n) + doubt)
 *     item mistyped if n  =  doubt ÷ ((1 - doubt) × lift(score, n) + doubt),  then averaged over n by weight
 *
 * for n = 1 … 1000 and for "no lattice at all". Averaging keeps clean sheets silent: of 100 people's nine scores, one
 * agency in sixty has eight that are by accident even multiples of 20 ÷ 100, and an odd one. Then fifty people and a slip
 * are as good a story as a hundred people, and neither is told.
 *
 * Measured (test/core/lattice/simulation.test.ts; 5,000 agencies, 15 to 400 people): one false alarm; of single wrong
 * digits 99.9 % are found where the indicators are reported, 61 % where they are not. More than 70 % could not be: a
 * wrong tens digit moves a score by a multiple of 10, which stays on the lattice of every even n. The price of a prior
 * that ends at a few hundred: of clean surveys of 400 to 1,000 people without indicators to check, 1 % raise an alarm.
 */

import type { Hundredths } from '../score/hundredths.ts';
import { isWholeNumbers, type Lattice, lift } from './lattice.ts';

/** A score as it stands, and how likely it is mistyped as far as is known without the lattice. */
export interface Observed {
  readonly score: Hundredths;
  readonly doubt: number;
}

/** How likely each lattice is, null being "no lattice". Adds up to 1; what is hardly possible is left out. */
export type Belief = readonly { readonly lattice: Lattice | null; readonly weight: number }[];

export interface Respondents<Item extends Observed> {
  readonly n: number;
  readonly belief: Belief;
  /** The items that were most probably mistyped. */
  readonly offLattice: readonly Item[];
}

/** Beyond it the lattice holds half of all scores, and tells nothing. */
const MOST = 1000;
/** Up to here every n is equally likely (the minimum samples of agencies run from 30 to 400), beyond it ever less. */
const USUAL = 400;
/** How likely it is that the scores follow no lattice: another scale of answers, or figures computed elsewhere. */
const NO_LATTICE = 0.1;
/** n is told if it is likelier than all others together. */
const TOLD = 0.5;
/** An item is named if it is five times likelier mistyped than not. */
const SUSPECT = 5 / 6;
const NEGLIGIBLE = 1e-9;

/** By the number of respondents; null being "no lattice". */
const PRIOR = [{ respondents: null, weight: NO_LATTICE }, ...priorOfNumbers()];

/**
 * The number of respondents and the items that do not fit it. Null where the number cannot be told; or where it would
 * make all scores whole numbers, since scores that somebody rounded look the same.
 */
export function findRespondents<Item extends Observed>(
  items: readonly Item[],
  step: Hundredths,
): Respondents<Item> | null {
  const belief = weighRespondents(items, step);
  const { lattice, weight } = likeliest(belief);
  if (lattice === null || weight < TOLD || isWholeNumbers(lattice)) return null;
  return { n: lattice.respondents, belief, offLattice: items.filter((item) => isSuspect(item, belief)) };
}

/** `step`: from one answer to the next better one. */
export function weighRespondents(items: readonly Observed[], step: Hundredths): Belief {
  const weighed = PRIOR.map(({ respondents, weight }) => {
    const lattice = respondents === null ? null : { respondents, step };
    return { lattice, weight: items.reduce((product, item) => product * evidence(item, lattice), weight) };
  });
  return shares(weighed).filter(({ weight }) => weight > NEGLIGIBLE);
}

/** How many times likelier the score is, typed right or not, on the lattice than if all scores were equally likely. */
export function evidence({ score, doubt }: Observed, lattice: Lattice | null): number {
  return (1 - doubt) * lift(score, lattice) + doubt;
}

/** Whether the score was most probably mistyped. */
export function isSuspect(item: Observed, belief: Belief): boolean {
  const chance = belief.reduce((sum, { lattice, weight }) => sum + (weight * item.doubt) / evidence(item, lattice), 0);
  return chance > SUSPECT;
}

export function likeliest(belief: Belief): Belief[number] {
  return belief.reduce((best, each) => (each.weight > best.weight ? each : best), { lattice: null, weight: 0 });
}

function priorOfNumbers(): { respondents: number; weight: number }[] {
  const numbers = Array.from({ length: MOST }, (_, index) => index + 1);
  const falling = numbers.map((n) => ({ respondents: n, weight: Math.min(1, (USUAL / n) ** 6) }));
  return shares(falling).map(({ respondents, weight }) => ({ respondents, weight: weight * (1 - NO_LATTICE) }));
}

function shares<T extends { readonly weight: number }>(weighed: readonly T[]): T[] {
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weighed.map((each) => ({ ...each, weight: each.weight / total }));
}
