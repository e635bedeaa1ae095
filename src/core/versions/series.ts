import type { DocumentKind, Version } from './version.ts';

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
