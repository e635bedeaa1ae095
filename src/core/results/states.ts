/** How sure each figure is: stated, or computed from all or from a part of what it follows from, or not known. */

import { INSTRUMENTS, type InstrumentId } from '../framework/framework.ts';
import type { Figure, IndicatorResult, Results } from './results.ts';

/** Published: the sheet states it. Estimated: from a part, or by a composition that is only inferred. */
export const STATES = ['published', 'computed', 'estimated', 'unknown'] as const;

export type State = (typeof STATES)[number];

export interface States {
  readonly indicators: ReadonlyMap<number, State>;
  readonly instruments: Readonly<Record<InstrumentId, State>>;
  readonly overall: State;
  readonly level: State;
}

/** From the year on in which the level depends on both parts of EIT, of which a published EIT shows only the mean. */
const PARTS_SINCE = 2566;

export function statesOf({ framework, indicators, instruments, overall, level }: Results): States {
  const partly = new Set(framework.indicators.filter(({ from }) => from.value === 'partly').map(({ id }) => id));
  const ofIndicators = new Map(
    indicators.map((result) => [result.id, stateOf(result, partly.has(result.id) ? 'estimated' : 'computed')]),
  );
  const ofInstrument = (id: InstrumentId) =>
    stateOf(instruments[id], leastSure(statesIn(indicators, id, ofIndicators)));
  const byInstrument = { IIT: ofInstrument('IIT'), EIT: ofInstrument('EIT'), OIT: ofInstrument('OIT') };
  const ofOverall = stateOf(overall, leastSure(INSTRUMENTS.map((id) => byInstrument[id])));
  const isProvisional = framework.fiscalYear >= PARTS_SINCE || ofOverall === 'estimated';
  return {
    indicators: ofIndicators,
    instruments: byInstrument,
    overall: ofOverall,
    level: stateOf(level, isProvisional ? 'estimated' : 'computed'),
  };
}

function stateOf<T>({ reported, used }: Figure<T>, computed: State): State {
  if (used === null) return 'unknown';
  return reported === null ? computed : 'published';
}

/** What follows from published figures is computed. */
function leastSure(states: readonly State[]): State {
  return states.includes('estimated') ? 'estimated' : 'computed';
}

function statesIn(
  indicators: readonly IndicatorResult[],
  id: InstrumentId,
  states: ReadonlyMap<number, State>,
): State[] {
  return indicators.flatMap((one) => (one.instrument === id ? (states.get(one.id) ?? []) : []));
}
