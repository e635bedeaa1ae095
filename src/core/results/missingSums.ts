/** What the disclosures that a sheet leaves out must have scored, for the reported indicator to come out. */

import type { Framework, Indicator, Item, ItemCode } from '../framework/framework.ts';
import { itemsOfIndicator, itemsOfSubIndicator, subIndicatorsOfIndicator } from '../framework/lookup.ts';
import { divideHalfUp, FULL, type Hundredths } from '../score/hundredths.ts';

/** The missing items of one sub-indicator and what they add up to. */
export interface MissingSum {
  readonly items: readonly ItemCode[];
  readonly sum: Hundredths;
}

/** The scores that a disclosure gets lie this far apart: 0, 50, 100. */
const HALF: Hundredths = 50_00;
/** More combinations than these are not tried, and would tell nothing. */
const MOST = 20_000;

/**
 * Each way to fill in what is missing, as one sum for each sub-indicator that lacks items: only sums matter to the mean.
 * Null where it can't be asked: nothing is missing, everything or too much is, or the sub-indicators are not known.
 */
export function missingSums(
  framework: Framework,
  indicator: Indicator,
  scores: ReadonlyMap<ItemCode, Hundredths>,
  reported: Hundredths,
): MissingSum[][] | null {
  const groups = groupsOf(framework, indicator).map((items) => groupOf(items, scores));
  const lacking = groups.filter(({ missing }) => missing.length > 0);
  const combinations = lacking.reduce((product, { missing }) => product * sumsOf(missing).length, 1);
  const isBegun = groups.some(({ size, missing }) => missing.length < size);
  if (lacking.length === 0 || !isBegun || combinations > MOST) return null;
  return waysToReach(groups, (total) => divideHalfUp(total, groups.length) === reported);
}

/** What all ways have in common. */
export function inAllWays([first = [], ...others]: readonly (readonly MissingSum[])[]): MissingSum[] {
  return first.filter(({ sum }, index) => others.every((other) => other[index]?.sum === sum));
}

interface Group {
  readonly size: number;
  /** What the items that are there add up to. */
  readonly known: Hundredths;
  readonly missing: readonly ItemCode[];
}

/** The items of each sub-indicator; none where some item's is not known. */
function groupsOf(framework: Framework, { id }: Indicator): (readonly Item[])[] {
  if (itemsOfIndicator(framework, id).some(({ subIndicator }) => subIndicator === null)) return [];
  return subIndicatorsOfIndicator(framework, id).map((group) => itemsOfSubIndicator(framework, group.id));
}

function groupOf(items: readonly Item[], scores: ReadonlyMap<ItemCode, Hundredths>): Group {
  const codes = items.map(({ code }) => code);
  return {
    size: codes.length,
    known: codes.reduce((sum, code) => sum + (scores.get(code) ?? 0), 0),
    missing: codes.filter((code) => !scores.has(code)),
  };
}

/** 0, 50, … 100 for each item that is missing. */
function sumsOf(missing: readonly ItemCode[]): Hundredths[] {
  return Array.from({ length: (FULL / HALF) * missing.length + 1 }, (_, halves) => halves * HALF);
}

function waysToReach([group, ...rest]: readonly Group[], isRight: (total: Hundredths) => boolean): MissingSum[][] {
  if (group === undefined) return isRight(0) ? [[]] : [];
  return sumsOf(group.missing).flatMap((sum) => {
    const mean = divideHalfUp(group.known + sum, group.size);
    const ways = waysToReach(rest, (total) => isRight(total + mean));
    return group.missing.length === 0 ? ways : ways.map((way) => [{ items: group.missing, sum }, ...way]);
  });
}
