import type { Framework } from '../framework/framework.ts';
import { frameworkOf } from '../framework/frameworks.ts';
import { address } from '../table/address.ts';
import type { Tab } from '../table/cell.ts';
import { type Header, readHeader } from './header.ts';
import { yearOfTab } from './resultYear.ts';
import { isScore, readScoreSheet, type ScoreSheet } from './scoreSheet.ts';

/** Last year's framework and what the tabs state of last year. */
export interface PreviousYear {
  readonly framework: Framework;
  readonly sheet: ScoreSheet;
  /** Names of the tabs that are of last year alone and were read as such. */
  readonly tabs: readonly string[];
}

/**
 * What the tabs state of the year before: on tabs that are of that year, and in score columns that are headed with it.
 * Figures of no stated year are this year's; and where no tab states this year, so is all that was read as `current`.
 * Null where nothing is stated.
 */
export function readPreviousYear(
  tabs: readonly Tab[],
  { fiscalYear }: Framework,
  current: ScoreSheet,
): PreviousYear | null {
  const framework = frameworkOf(fiscalYear - 1);
  if (!framework) return null;
  const isOfYear = (tab: Tab) => yearOfTab(tab) === framework.fiscalYear;
  const dated = tabs.map((tab) => (isOfYear(tab) ? tab : tablesOfYear(tab, framework.fiscalYear)));
  const isKnown = tabs.some((tab) => current.sources.includes(tab.name) && yearOfTab(tab) === fiscalYear);
  const stated = readScoreSheet(dated, framework, null);
  const sheet = isKnown ? stated : without(current, stated);
  if (!sheet.statements.some(isScore)) return null;
  const names = new Set(sheet.statements.map(({ place }) => place.tab));
  return { framework, sheet, tabs: tabs.filter((tab) => names.has(tab.name) && isOfYear(tab)).map(({ name }) => name) };
}

/** A sheet that was given the wrong year would be compared with itself. */
function without(current: ScoreSheet, sheet: ScoreSheet): ScoreSheet {
  const read = new Set(current.statements.map(({ place }) => address(place)));
  return { ...sheet, statements: sheet.statements.filter(({ place }) => !read.has(address(place))) };
}

/** The tab with nothing left on it but the tables that have a score column of the year, each where it stood. */
function tablesOfYear(tab: Tab, fiscalYear: number): Tab {
  let header: Header | null = null;
  const rows = tab.rows.map((row) => {
    header = readHeader(row, header, fiscalYear) ?? header;
    return header?.years.includes(fiscalYear) ? row : [];
  });
  return { name: tab.name, rows };
}
