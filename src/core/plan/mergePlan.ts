import type { Measure } from '../measures/measure.ts';
import { fingerprint } from '../text/fingerprint.ts';

export interface MergedPlan {
  /** The measures as staff left them, each with an id. */
  readonly kept: readonly Measure[];
  /** Proposals that were never made before, to be added after them. */
  readonly fresh: readonly Measure[];
  /** Every id that was ever proposed: a proposal that staff deleted is not made again. */
  readonly proposed: readonly string[];
}

/** The plan on the tab and what is newly proposed. Nothing that staff wrote is changed or taken out. */
export function mergePlan(
  existing: readonly Measure[],
  proposals: readonly Measure[],
  proposedBefore: readonly string[],
): MergedPlan {
  const known = new Set([...proposedBefore, ...existing.map(({ id }) => id)]);
  return {
    kept: withIds(existing),
    fresh: proposals.filter(({ id }) => !known.has(id)),
    proposed: [...new Set([...proposedBefore, ...proposals.map(({ id }) => id)])],
  };
}

/**
 * An id such as `own-417023` for rows without one, or with that of an earlier row (a copied row). It follows from what the
 * row says and not from where it stands: until it is written, somebody may put another row above.
 */
export function withIds(measures: readonly Measure[]): Measure[] {
  const all = new Set(measures.map(({ id }) => id));
  const taken = new Set<string>();
  return measures.map((measure) => {
    const id = measure.id === '' || taken.has(measure.id) ? freeId(measure, all) : measure.id;
    taken.add(id);
    all.add(id);
    return id === measure.id ? measure : { ...measure, id };
  });
}

function freeId({ issue, title, steps }: Measure, taken: ReadonlySet<string>): string {
  let number = Number.parseInt(fingerprint([issue, title, ...steps].join('\n')), 16) % 1_000_000;
  while (taken.has(`own-${number}`)) number += 1;
  return `own-${number}`;
}
