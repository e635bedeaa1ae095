import type { ItemCode } from '../framework/framework.ts';
import type { Figure } from '../results/results.ts';
import type { WeakItem } from '../results/weakItems.ts';
import { type Hundredths, toNumber } from '../score/hundredths.ts';

/** A score as people write it; nobody computes with it any more. */
export function scoreNumber(score: Hundredths | null): number | null {
  return score === null ? null : toNumber(score);
}

/** A score in its three forms, as numbers. */
export function figureView({ reported, computed, used, state }: Figure<Hundredths>): Figure<number> {
  return { reported: scoreNumber(reported), computed: scoreNumber(computed), used: scoreNumber(used), state };
}

/** An item that needs improvement, and the issues that it bears on. */
export interface WeakItemView {
  readonly item: ItemCode;
  readonly score: number;
  readonly issues: readonly number[];
}

export function weakItemView({ item, score, issues }: WeakItem): WeakItemView {
  return { item: item.code, score: toNumber(score), issues };
}
