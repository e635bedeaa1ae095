import type { Framework, InstrumentId, ItemCode } from '../framework/framework.ts';
import type { Hundredths } from '../score/hundredths.ts';

/**
 * A figure in its three forms. *Reported* is what the sheet states, *computed* what follows from the figures below it,
 * *used* the reported one where there is one, else the computed one. A difference is a finding, never a correction.
 */
export interface Figure<T> {
  readonly reported: T | null;
  readonly computed: T | null;
  readonly used: T | null;
}

export interface IndicatorResult extends Figure<Hundredths> {
  readonly id: number;
  readonly instrument: InstrumentId;
}

export interface Results {
  readonly framework: Framework;
  /** The score used of each item that has one. */
  readonly items: ReadonlyMap<ItemCode, Hundredths>;
  readonly indicators: readonly IndicatorResult[];
  readonly instruments: Readonly<Record<InstrumentId, Figure<Hundredths>>>;
  readonly overall: Figure<Hundredths>;
  /** The level's Thai name. */
  readonly level: Figure<string>;
}

export function figure<T>(reported: T | null, computed: T | null): Figure<T> {
  return { reported, computed, used: reported ?? computed };
}
