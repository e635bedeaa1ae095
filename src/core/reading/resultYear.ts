/** Of which fiscal year the result is, as far as the sheet says. */

import { newest } from '../framework/frameworks.ts';
import type { Tab } from '../table/cell.ts';
import { readTab } from './readTab.ts';
import { type StatedYear, yearsHeaded, yearsMentioned, yearsWritten } from './statedYears.ts';

/**
 * Last year's result may stand beside this year's, so of the tabs that hold scores the latest year counts; a tab that
 * holds hardly any beside the others is none of them. Otherwise the earliest, since the result's year comes before the
 * plan's; texts about another year count only if no other states one.
 */
export function resultYear(tabs: readonly Tab[]): number | null {
  const counts = tabs.map(countOfScores);
  const enough = Math.max(1, Math.max(0, ...counts) / 2);
  const stated = tabs.map(yearOfTab);
  const ofScores = stated.filter((_, index) => (counts[index] ?? 0) >= enough);
  return latest(ofScores) ?? earliest(stated) ?? earliest(tabs.flatMap(yearsMentioned));
}

/** The latest year that heads a score column, else the earliest that a text states as the result's own. */
export function yearOfTab(tab: Tab): number | null {
  return latest(yearsHeaded(tab).map(yearOf)) ?? earliest(yearsWritten(tab).map(yearOf));
}

/** Of any year: item codes and indicator names hardly differ. */
function countOfScores(tab: Tab): number {
  return readTab(tab, newest).statements.filter(({ parsed }) => parsed.kind === 'number').length;
}

function yearOf({ year }: StatedYear): number {
  return year;
}

function latest(years: readonly (number | null)[]): number | null {
  const known = distinct(years);
  return known.length === 0 ? null : Math.max(...known);
}

function earliest(years: readonly (number | null)[]): number | null {
  const known = distinct(years);
  return known.length === 0 ? null : Math.min(...known);
}

/** Each once, since a workbook may state a year more often than a function takes arguments. */
function distinct(years: readonly (number | null)[]): number[] {
  return [...new Set(years)].filter((year) => year !== null);
}
