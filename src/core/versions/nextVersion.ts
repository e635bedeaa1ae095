/** Whether a document is updated in place or made anew beside the last one. */

import { lastOf, nextNumber } from './series.ts';
import type { Version, VersionState } from './version.ts';

/** What Drive says of the document that was made last. */
export type Found = 'unchanged' | 'edited' | 'unsure' | 'not-found';

/** How a document came to be, which the user is told. */
export type Making = 'first' | 'updated' | 'beside-edited' | 'beside-unsure' | 'beside-not-found';

export interface NextVersion {
  readonly making: Making;
  readonly number: number;
  /** What the row of the version made last says from now on; null: that row is the new version's. */
  readonly previousState: VersionState | null;
}

/**
 * Only a document in which surely nobody wrote is written over.
 *
 * @param begun those that somebody has begun, whose numbers are taken though nobody can say yet whether they are there.
 */
export function nextVersion(
  series: readonly Version[],
  found: Found | null,
  begun: readonly Version[] = [],
): NextVersion {
  const last = lastOf(series);
  const number = nextNumber([...series, ...begun]);
  if (last === null || found === null) return { making: 'first', number, previousState: null };
  if (found === 'unchanged') return { making: 'updated', number: last.number, previousState: null };
  return { making: `beside-${found}` as const, number, previousState: found };
}
