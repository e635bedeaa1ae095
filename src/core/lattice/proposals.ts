/**
 * What was meant by a mistyped score, the likeliest first.
 *
 * A proposal says: this item, and it was that score. It weighs as much as the other scores make that score likely (the
 * lattice, averaged over the numbers of respondents) times the chance of the slip of the hand that it takes. Where the
 * indicator follows from its items, only scores that restore the reported figure come into question.
 */

import { divideHalfUp, FULL, type Hundredths } from '../score/hundredths.ts';
import { lift, nearestOnLattice } from './lattice.ts';
import { type Belief, evidence } from './respondents.ts';
import { type SlipKind, slipsBehind } from './slips.ts';
import type { Stated, SurveyIndicator, SurveyItem } from './survey.ts';
import { typedFigure } from './written.ts';

/** `elsewhere`: the sheet itself states it in another place; `unlike`: no single slip makes it, but it fits. */
export type Reason = SlipKind | 'elsewhere' | 'unlike';

/** An item that may be mistyped, in the place that would have to be changed. */
export interface Suspect {
  readonly item: SurveyItem;
  readonly stated: Stated;
}

export interface Proposal extends Suspect {
  readonly score: Hundredths;
  readonly reason: Reason;
  /** How likely it is among all that could have happened. */
  readonly share: number;
}

const ELSEWHERE = 0.5;
const UNLIKE = 1e-6;
/** What is less likely than this is not worth the reader's time. */
const WORTHWHILE = 0.02;

/** What was meant by an item off the lattice. `indicator` is its own, null where that is no help. */
export function proposalsFor(suspect: Suspect, indicator: SurveyIndicator | null, belief: Belief): Proposal[] {
  const restored = weigh(suspect, indicator === null ? [] : restoring(suspect.item, indicator), [], belief);
  return ranked(restored.length > 0 ? restored : weigh(suspect, oneSlipAway(suspect, belief), [], belief));
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
    average(belief, (n) => (lift(score, n) / evidence(item, n)) * chanceAllRight(right, n));
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
  return chance * average(belief, (n) => chanceAllRight(items, n));
}

function chanceAllRight(items: readonly SurveyItem[], respondents: number | null): number {
  return items.reduce((product, item) => (product * lift(item.score, respondents)) / evidence(item, respondents), 1);
}

function average(belief: Belief, value: (respondents: number | null) => number): number {
  return belief.reduce((sum, { respondents, weight }) => sum + weight * value(respondents), 0);
}

function isStated(score: Hundredths, { stated }: SurveyItem): boolean {
  return stated.some((other) => other.score === score);
}

/** The scores of an item with which the reported indicator is the mean of its items; none where that can't be asked. */
function restoring(item: SurveyItem, { check, items }: SurveyIndicator): Hundredths[] {
  if (check === null) return [];
  const others = items.reduce((sum, { score }) => sum + score, -item.score);
  const middle = check.reported.score * items.length - others;
  return Array.from({ length: 2 * items.length + 1 }, (_, index) => middle - items.length + index).filter(
    (score) => score >= 0 && score <= FULL && divideHalfUp(others + score, items.length) === check.reported.score,
  );
}

/** What one slip may have turned into the figure, what other places state, and the next scores on the lattice. */
function oneSlipAway({ item, stated }: Suspect, belief: Belief): Hundredths[] {
  const [{ respondents } = { respondents: null }] = [...belief].sort((a, b) => b.weight - a.weight);
  const nearest = respondents === null ? [] : nearestOnLattice(stated.score, respondents);
  const elsewhere = item.stated.map(({ score }) => score);
  return [...new Set([...slipsBehind(typedFigure(stated)).keys(), ...elsewhere, ...nearest])];
}

function ranked(weighed: readonly Weighed[], rival = 0): Proposal[] {
  const total = weighed.reduce((sum, { weight }) => sum + weight, rival);
  return weighed
    .map(({ weight, ...proposal }) => ({ ...proposal, share: weight / total }))
    .filter(({ share }) => share > WORTHWHILE)
    .sort((a, b) => b.share - a.share);
}
