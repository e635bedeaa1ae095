/** The year of the result: asked for, or stated, or told by the items. The newest is never taken for being the newest. */

import { fittingYears, isToldByItems } from '../../framework/fittingFramework.ts';
import type { ItemCode } from '../../framework/framework.ts';
import { frameworkOf } from '../../framework/frameworks.ts';
import type { ReadingQuestion } from '../question.ts';
import type { Stated } from '../resultYear.ts';
import { isWordingCode } from '../wordings.ts';
import { mayHoldScores, type Owned } from './owned.ts';
import { yearQuestion, yearsOfBlocks, yearsOfFigures } from './when.ts';

/** A year whose rules are known. `isKnown` is false where nobody states it. */
export type WhichYear =
  | { readonly kind: 'known'; readonly year: number; readonly isKnown: boolean }
  | { readonly kind: 'question'; readonly question: ReadingQuestion };

export function whichYear(figures: readonly Owned[], stated: Stated, asked: number | null): WhichYear {
  const ofFigures = yearsOfFigures(figures);
  const parted = ofFigures.size > 0 ? ofFigures : yearsOfBlocks(figures);
  if (asked !== null) {
    const isThere =
      parted.size === 0 ||
      parted.has(asked) ||
      figures.some((owned) => mayHoldScores(owned) && owned.said.year === null);
    return isThere ? knownYear(asked, figures) : { kind: 'question', question: yearQuestion(parted, String(asked)) };
  }
  // Titles that part the figures by year can't tell which year is meant.
  const titles: Stated = ofFigures.size > 0 ? stated : { kind: 'none' };
  if (parted.size > 1) return amongSeveral(parted, titles);
  const [only] = parted.keys();
  if (only !== undefined) return besideUndated(only, parted, stated, figures);
  if (stated.kind === 'several') return { kind: 'question', question: yearQuestion(byYear(stated, figures), null) };
  if (stated.kind === 'one') return knownYear(stated.year, figures);
  return toldByItems(figures);
}

/** Figures beside those of a year are of another, which titles must say; without such figures the year is the result's. */
function besideUndated(
  year: number,
  parted: ReadonlyMap<number, readonly Owned[]>,
  stated: Stated,
  figures: readonly Owned[],
): WhichYear {
  const dated = new Set((parted.get(year) ?? []).map(({ grid }) => grid));
  const undated = figures.filter((owned) => mayHoldScores(owned) && owned.said.year === null && dated.has(owned.grid));
  if (undated.length === 0 || (stated.kind === 'one' && stated.year === year)) return knownYear(year, figures);
  if (stated.kind === 'one') return knownYear(stated.year, figures);
  const years = new Map([...parted, [year + 1, undated] as const].sort(([a], [b]) => b - a));
  return { kind: 'question', question: yearQuestion(years, null) };
}

/** Of several years of figures that one which the titles state. */
function amongSeveral(years: ReadonlyMap<number, readonly Owned[]>, stated: Stated): WhichYear {
  if (stated.kind === 'one' && years.has(stated.year)) return { kind: 'known', year: stated.year, isKnown: true };
  return { kind: 'question', question: yearQuestion(years, null) };
}

/** Of a year whose rules nobody knows here the one that fits the items is taken for it. */
function knownYear(year: number, figures: readonly Owned[]): WhichYear {
  if (frameworkOf(year)) return { kind: 'known', year, isKnown: true };
  const [fitting = year] = fittingYears(codesIn(figures));
  return { kind: 'known', year: fitting, isKnown: false };
}

/** The disclosures are numbered anew most years, so that many of them tell; what fits several years is asked. */
function toldByItems(figures: readonly Owned[]): WhichYear {
  const codes = codesIn(figures);
  const [best, ...others] = fittingYears(codes);
  if (best !== undefined && isToldByItems(codes)) return { kind: 'known', year: best, isKnown: false };
  const years = [best, ...others].flatMap((year) => (year === undefined ? [] : [year]));
  return { kind: 'question', question: yearQuestion(new Map(years.map((year) => [year, []])), null) };
}

function codesIn(figures: readonly Owned[]): Set<ItemCode> {
  return new Set(
    figures.flatMap(({ entry: { line } }) =>
      line.subject.kind === 'item' && !isWordingCode(line.subject.code) ? [line.subject.code] : [],
    ),
  );
}

function byYear({ tabs }: Extract<Stated, { kind: 'several' }>, figures: readonly Owned[]): Map<number, Owned[]> {
  const years = [...tabs].sort(([a], [b]) => b - a);
  return new Map(years.map(([year, names]) => [year, figures.filter(({ grid }) => names.includes(grid.tab))]));
}
