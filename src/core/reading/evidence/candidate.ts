import type { Hundredths } from '../../score/hundredths.ts';
import type { Column, Entry, Grid } from '../parse/grid.ts';
import { subjectKey } from '../statement.ts';

/** A column that may hold the scores: the same column of all tables of a tab that have the same headings. */
export interface Candidate extends Pick<Column, 'key' | 'rows' | 'heading' | 'role' | 'year' | 'agency' | 'hidden'> {
  readonly tab: string;
  readonly across: boolean;
  readonly entries: readonly Entry[];
  /** The first possible score of each subject; of an impossible one nothing is known. */
  readonly values: ReadonlyMap<string, Hundredths>;
}

/** Columns of which one holds the scores. */
export type Group = readonly Candidate[];

export function candidateOf(grid: Grid, column: Column, entries: readonly Entry[]): Candidate {
  const { key, rows, heading, role, year, agency, hidden } = column;
  return {
    key,
    rows,
    heading,
    role,
    year,
    agency,
    hidden,
    tab: grid.tab,
    across: grid.across,
    entries,
    values: valuesOf(entries),
  };
}

export function numbersIn({ entries }: Pick<Candidate, 'entries'>): Hundredths[] {
  return entries.flatMap(({ parsed }) => (parsed.kind === 'number' ? [parsed.score] : []));
}

export function valuesOf(entries: readonly Entry[]): Map<string, Hundredths> {
  const values = new Map<string, Hundredths>();
  for (const { line, parsed } of entries) {
    const key = subjectKey(line.subject);
    if (parsed.kind !== 'number' || line.sub !== null || values.has(key)) continue;
    if (parsed.score >= 0 && parsed.score <= 100_00) values.set(key, parsed.score);
  }
  return values;
}
