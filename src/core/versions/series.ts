import type { DocumentKind, Version, VersionState } from './version.ts';

/** Those of one kind and year, oldest first: another year's document is another document, never the same anew. */
export function seriesOf<V extends Version>(
  versions: readonly V[],
  kind: DocumentKind,
  fiscalYear: number | null,
): V[] {
  return versions.filter((version) => version.kind === kind && version.fiscalYear === fiscalYear);
}

/** The version made last; rows are added below. */
export function lastOf<V>(versions: readonly V[]): V | null {
  return versions[versions.length - 1] ?? null;
}

export function nextNumber(series: readonly Version[]): number {
  return Math.max(0, ...series.map(({ number }) => number)) + 1;
}

/** The template of the agency that plans are made from; null: the built-in one. */
export function ownTemplate<V extends Version>(versions: readonly V[]): V | null {
  return lastOf(versions.filter(({ kind, state }) => kind === 'template' && state === 'in-use'));
}

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

/** Only a document in which surely nobody wrote is written over. */
export function nextVersion(series: readonly Version[], found: Found | null): NextVersion {
  const last = lastOf(series);
  if (last === null || found === null) return { making: 'first', number: nextNumber(series), previousState: null };
  if (found === 'unchanged') return { making: 'updated', number: last.number, previousState: null };
  return { making: `beside-${found}` as const, number: nextNumber(series), previousState: found };
}
