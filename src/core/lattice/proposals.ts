/**
 * What was meant by a mistyped score, the likeliest first.
 *
 * A proposal says: this item, and it was that score. It weighs as much as the other scores make that score likely (the
 * lattice, averaged over the numbers of respondents) times the chance of the slip of the hand that it takes. Where the
 * indicator follows from its items, only scores that restore the reported figure come into question.
 */

import type { Hundredths } from '../score/hundredths.ts';
import { oneSlipAway, restoring } from './candidates.ts';
import { type Lattice, lift } from './lattice.ts';
import { type Belief, evidence, likeliest } from './respondents.ts';
import { type SlipKind, slipsBehind } from './slips.ts';
import type { SurveyIndicator, SurveyItem, Suspect } from './survey.ts';
import { typedFigure } from './written.ts';

/** `elsewhere`: the sheet itself states it in another place; `unlike`: no single slip makes it, but it fits. */
export type Reason = SlipKind | 'elsewhere' | 'unlike';

export interface Proposal extends Suspect {
  readonly score: Hundredths;
  readonly reason: Reason;
  /** How likely it is among all that could have happened. */
  readonly share: number;
}

/** The chance of a slip that gives a figure which another place of the sheet contradicts, against the other slips'. */
const ELSEWHERE = 0.5;
/** The chance that several slips at once give just this figure. */
const UNLIKE = 1e-6;
/** What is less likely than this is not worth the reader's time. */
const WORTHWHILE = 0.05;

/** What was meant by an item off the lattice. `indicator` is its own, null where that is no help. */
export function proposalsFor(suspect: Suspect, indicator: SurveyIndicator | null, belief: Belief): Proposal[] {
  const restored = weigh(suspect, indicator === null ? [] : restoring(suspect.item, indicator), [], belief);
  return ranked(
    restored.length > 0 ? restored : weigh(suspect, oneSlipAway(suspect, likeliest(belief).lattice), [], belief),
  );
}

/**
 * Which one item of an indicator, typed with one slip, explains that the reported figure is not what the items give.
 * That the reported figure itself was mistyped is weighed too, and takes its share.
 */
export function proposalsAmong(indicator: SurveyIndicator, belief: Belief): Proposal[] {
  const weighed = indicator.items.flatMap((item) => {
    const others = indicator.items.filter((other) => other !== item);
    return item.stated
      .slice(0, 1)
      .flatMap((stated) => weigh({ item, stated }, restoring(item, indicator), others, belief));
  });
  return ranked(weighed, weightOfOwnSlip(indicator, belief)).filter(({ reason }) => reason !== 'unlike');
}

/** A proposal before it is compared with the others. */
type Weighed = Omit<Proposal, 'share'> & { readonly weight: number };

/** `right`: the items that must have been typed right if this one was not. */
function weigh(
  { item, stated }: Suspect,
  scores: readonly Hundredths[],
  right: readonly SurveyItem[],
  belief: Belief,
): Weighed[] {
  const slips = slipsBehind(typedFigure(stated));
  const likelihood = (score: Hundredths) =>
    average(belief, (lattice) => (lift(score, lattice) / evidence(item, lattice)) * chanceAllRight(right, lattice));
  return scores
    .filter((score) => score !== stated.score)
    .map((score): Weighed => {
      const { kind, chance } = isStated(score, item)
        ? { kind: 'elsewhere' as const, chance: ELSEWHERE }
        : (slips.get(score) ?? { kind: 'unlike' as const, chance: UNLIKE });
      return { item, stated, score, reason: kind, weight: chance * likelihood(score) };
    })
    .filter(({ weight }) => weight > 0);
}

/** The weight of "the items are right, the reported figure was mistyped". */
function weightOfOwnSlip({ check, items }: SurveyIndicator, belief: Belief): number {
  if (check === null) return 0;
  const chance = slipsBehind(typedFigure(check.reported)).get(check.computed)?.chance ?? UNLIKE;
  return chance * average(belief, (lattice) => chanceAllRight(items, lattice));
}

function chanceAllRight(items: readonly SurveyItem[], lattice: Lattice | null): number {
  return items.reduce((product, item) => (product * lift(item.score, lattice)) / evidence(item, lattice), 1);
}

function average(belief: Belief, value: (lattice: Lattice | null) => number): number {
  return belief.reduce((sum, { lattice, weight }) => sum + weight * value(lattice), 0);
}

function isStated(score: Hundredths, { stated }: SurveyItem): boolean {
  return stated.some((other) => other.score === score);
}

function ranked(weighed: readonly Weighed[], rival = 0): Proposal[] {
  const total = weighed.reduce((sum, { weight }) => sum + weight, rival);
  return weighed
    .map(({ weight, ...proposal }) => ({ ...proposal, share: weight / total }))
    .filter(({ share }) => share > WORTHWHILE)
    .sort((a, b) => b.share - a.share);
}
