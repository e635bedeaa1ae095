import { INSTRUMENTS, type InstrumentId, type ItemCode } from '../framework/framework.ts';
import type { Results } from './results.ts';

/** What of the items is not known. */
export interface MissingItems {
  /** Items without a score. */
  readonly codes: readonly ItemCode[];
  /** Instruments of which nobody knows even how many items there are. */
  readonly instruments: readonly InstrumentId[];
}

export function missingItems({ framework, items }: Results): MissingItems {
  return {
    codes: framework.items.map(({ code }) => code).filter((code) => !items.has(code)),
    instruments: INSTRUMENTS.filter((id) => framework.items.every(({ instrument }) => instrument !== id)),
  };
}

/** Only then can it be said that nothing is weak. */
export function hasAllItems(results: Results): boolean {
  const { codes, instruments } = missingItems(results);
  return codes.length + instruments.length === 0;
}

/** How many items have no score; null where nobody knows how many there are. */
export function countMissing(results: Results): number | null {
  const { codes, instruments } = missingItems(results);
  return instruments.length > 0 ? null : codes.length;
}
