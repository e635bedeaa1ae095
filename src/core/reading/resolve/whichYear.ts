/** The year of the result: asked for, or stated, or told by the items. The newest is never taken for being the newest. */

import { fittingFrameworks, isToldByItems } from '../../framework/fittingFramework.ts';
import type { Framework, ItemCode } from '../../framework/framework.ts';
import { frameworkOf, newest } from '../../framework/frameworks.ts';
import type { ReadingQuestion } from '../question.ts';
import type { Stated } from '../resultYear.ts';
import { isWordingCode } from '../wordings.ts';
import { mayHoldScores, type Owned } from './owned.ts';
import { yearQuestion, yearsOfBlocks, yearsOfFigures } from './when.ts';

/**
 * The year of the figures, and the assessment by which they are read: of a year that nobody knows here it is another
 * one's. `isKnown` is false there, and where nobody states the year.
 */
export type WhichYear =
  | { readonly kind: 'known'; readonly year: number; readonly framework: Framework; readonly isKnown: boolean }
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
  const figures = stated.kind === 'one' ? years.get(stated.year) : undefined;
  if (stated.kind === 'one' && figures) return knownYear(stated.year, figures);
  return { kind: 'question', question: yearQuestion(years, null) };
}

/** Of a year whose rules nobody knows here the rules of that one are taken which fits the items. */
function knownYear(year: number, figures: readonly Owned[]): WhichYear {
  const framework = frameworkOf(year);
  if (framework) return { kind: 'known', year, framework, isKnown: true };
  const [fitting = newest] = fittingFrameworks(codesIn(figures));
  return { kind: 'known', year, framework: fitting, isKnown: false };
}

/** The disclosures are numbered anew most years, so that many of them tell; what fits several years is asked. */
function toldByItems(figures: readonly Owned[]): WhichYear {
  const codes = codesIn(figures);
  const fitting = fittingFrameworks(codes);
  const [best] = fitting;
  if (best && isToldByItems(codes)) return { kind: 'known', year: best.fiscalYear, framework: best, isKnown: false };
  const years = new Map(fitting.map(({ fiscalYear }) => [fiscalYear, []]));
  return { kind: 'question', question: yearQuestion(years, null) };
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
