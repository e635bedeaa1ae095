/** Of which year figures are read: the one that is stated or was asked for. Of several none is the right one by itself. */

import { yearOf } from '../parse/yearIn.ts';
import type { ReadingQuestion } from '../question.ts';
import { subjectKey } from '../statement.ts';
import { exampleOf } from './example.ts';
import { withoutReplaced } from './ours.ts';
import { absolute, mayHoldScores, type Owned } from './owned.ts';

/** The years that columns or rows of figures state, each with its figures, the newest first. */
export function yearsOfFigures(all: readonly Owned[]): Map<number, Owned[]> {
  const years = new Map<number, Owned[]>();
  for (const owned of all) {
    const year = absolute(owned.said.year);
    if (year === null || !mayHoldScores(owned)) continue;
    const figures = years.get(year);
    if (figures) figures.push(owned);
    else years.set(year, [owned]);
  }
  return new Map([...years].sort(([a], [b]) => b - a));
}

/** The same by titles and names of tabs: only where the same figures stand under several years. */
export function yearsOfBlocks(all: readonly Owned[]): Map<number, Owned[]> {
  const years = new Map<number, Owned[]>();
  const stated = new Map<string, Set<number>>();
  for (const owned of all) {
    const year = owned.said.year === null ? absolute(owned.around.year) : null;
    if (year === null || !mayHoldScores(owned)) continue;
    const key = subjectKey(owned.entry.line.subject);
    stated.set(key, (stated.get(key) ?? new Set()).add(year));
    const figures = years.get(year);
    if (figures) figures.push(owned);
    else years.set(year, [owned]);
  }
  const isParted = [...stated.values()].some((set) => set.size > 1);
  return isParted ? new Map([...years].sort(([a], [b]) => b - a)) : new Map();
}

/** Figures that state no year, or this one. */
export function figuresOf(all: readonly Owned[], year: number): Owned[] {
  const blocks = yearsOfBlocks(all).size > 0;
  return withoutReplaced(all, 'last-year').filter(({ said, around }) => {
    const own = yearOf(said.year, year);
    if (own !== null) return own === year;
    const title = blocks ? absolute(around.year) : null;
    return title === null || title === year;
  });
}

export function yearQuestion(years: ReadonlyMap<number, readonly Owned[]>, unknown: string | null): ReadingQuestion {
  const choices = [...years].map(([year, figures]) => ({
    value: String(year),
    ...exampleOf(figures.map(({ entry }) => entry)),
  }));
  return { kind: 'year', choices, unknown };
}
