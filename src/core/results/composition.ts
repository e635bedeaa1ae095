/** How the published figures follow from one another, each rounded half up on its own (see `divideHalfUp`). */

import {
  type Framework,
  INSTRUMENTS,
  type Indicator,
  type InstrumentId,
  type ItemCode,
  type Level,
} from '../framework/framework.ts';
import { itemsOfIndicator, itemsOfSubIndicator, subIndicatorsOfIndicator } from '../framework/lookup.ts';
import { divideHalfUp, type Hundredths, mean } from '../score/hundredths.ts';

type Scores = ReadonlyMap<ItemCode, Hundredths>;

/** What an indicator's items give; null unless every item of it has a score. */
export function indicatorFromItems(framework: Framework, indicator: Indicator, items: Scores): Hundredths | null {
  if (indicator.from.value !== 'sub-indicators') {
    return meanOfAll(itemsOfIndicator(framework, indicator.id).map(({ code }) => items.get(code) ?? null));
  }
  const groups = subIndicatorsOfIndicator(framework, indicator.id);
  return meanOfAll(groups.map(({ id }) => subIndicatorFromItems(framework, id, items)));
}

export function subIndicatorFromItems(framework: Framework, id: string, items: Scores): Hundredths | null {
  return meanOfAll(itemsOfSubIndicator(framework, id).map(({ code }) => items.get(code) ?? null));
}

/** The weighted mean of the three instruments, whose weights may have two decimals; null unless all three are known. */
export function overallFromInstruments(
  framework: Framework,
  instruments: Readonly<Record<InstrumentId, Hundredths | null>>,
): Hundredths | null {
  let weighted = 0;
  for (const id of INSTRUMENTS) {
    const score = instruments[id];
    if (score === null) return null;
    weighted += Math.round(framework.weights.value[id] * 100) * score;
  }
  return divideHalfUp(weighted, 100_00);
}

/**
 * The best level whose conditions are met; null where it hangs on an instrument that is not known. The known parts of EIT
 * count beside EIT itself.
 */
export function levelOf(
  { levels }: Framework,
  overall: Hundredths | null,
  instruments: Readonly<Record<InstrumentId, Hundredths | null>>,
  parts: readonly (Hundredths | null)[] = [],
): Level | null {
  if (overall === null) return null;
  const each = INSTRUMENTS.map((id) => instruments[id]);
  const known = [...each, ...parts].filter((score) => score !== null);
  for (const level of levels) {
    if (overall < level.minOverall || known.some((score) => score < level.minEach)) continue;
    return level.minEach > 0 && each.includes(null) ? null : level;
  }
  return null;
}

/** The mean; null where nothing is there or one is not known. */
export function meanOfAll(scores: readonly (Hundredths | null)[]): Hundredths | null {
  const known = scores.filter((score) => score !== null);
  return known.length === scores.length ? mean(known) : null;
}
