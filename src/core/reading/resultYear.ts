/** Of which fiscal year the result is, as far as titles and other texts say. */

import type { Tab } from '../table/cell.ts';
import { parseTab } from './parse/parseTab.ts';
import { yearsHeaded, yearsWritten } from './statedYears.ts';

export type Stated =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly year: number }
  /** By year the names of the tabs that state it. */
  | { readonly kind: 'several'; readonly tabs: ReadonlyMap<number, readonly string[]> };

/**
 * The year that the titles and texts of the tabs with scores state, not the headings of columns; a tab that
 * holds hardly any scores beside the others is none of them. Else the one of any tab, a cover's say.
 */
export function statedYear(tabs: readonly Tab[]): Stated {
  const counts = tabs.map(countOfFigures);
  const enough = Math.max(1, Math.max(0, ...counts) / 2);
  const ofScores = byYear(tabs.filter((_, index) => (counts[index] ?? 0) >= enough));
  return statedBy(ofScores.size > 0 ? ofScores : byYear(tabs));
}

/**
 * The year that heads its score columns, where all say the same; else, since the result's year comes before the plan's,
 * the earliest that a text states as the result's own.
 */
export function yearOfTab(tab: Tab): number | null {
  const headed = new Set(yearsHeaded(tab).map(({ year }) => year));
  const [only] = headed;
  return headed.size === 1 && only !== undefined ? only : writtenYear(tab);
}

function writtenYear(tab: Tab): number | null {
  const written = [...new Set(yearsWritten(tab).map(({ year }) => year))];
  return written.length === 0 ? null : Math.min(...written);
}

function countOfFigures(tab: Tab): number {
  const lines = parseTab(tab).grids.map(({ columns }) =>
    Math.max(0, ...columns.map(({ entries }) => entries.filter(({ parsed }) => parsed.kind === 'number').length)),
  );
  return lines.reduce((sum, count) => sum + count, 0);
}

function byYear(tabs: readonly Tab[]): Map<number, string[]> {
  const years = new Map<number, string[]>();
  for (const tab of tabs) {
    const year = writtenYear(tab);
    if (year !== null) years.set(year, [...(years.get(year) ?? []), tab.name]);
  }
  return years;
}

function statedBy(tabs: Map<number, string[]>): Stated {
  const [year] = tabs.keys();
  if (year === undefined) return { kind: 'none' };
  return tabs.size === 1 ? { kind: 'one', year } : { kind: 'several', tabs };
}
