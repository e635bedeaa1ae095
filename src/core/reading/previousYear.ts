import type { Framework } from '../framework/framework.ts';
import { frameworkOf } from '../framework/frameworks.ts';
import { address } from '../table/address.ts';
import type { Tab } from '../table/cell.ts';
import { yearOf } from './parse/yearIn.ts';
import type { Owned } from './resolve/owned.ts';
import { absolute } from './resolve/owned.ts';
import { yearsOfBlocks } from './resolve/when.ts';
import { yearOfTab } from './resultYear.ts';
import { isScore, type ScoreSheet, sheetOf } from './scoreSheet.ts';

/** Last year's framework and what the tabs state of last year. */
export interface PreviousYear {
  readonly framework: Framework;
  readonly sheet: ScoreSheet;
  /** Names of the tabs that are of last year alone and were read as such. */
  readonly tabs: readonly string[];
}

/**
 * What the figures state of the year before: on tabs that are of that year, and in columns, rows and blocks that say so.
 * Figures of no stated year are this year's. Null where nothing is stated.
 */
export function readPreviousYear(
  figures: readonly Owned[],
  tabs: readonly Tab[],
  { fiscalYear }: Framework,
  current: ScoreSheet,
): PreviousYear | null {
  const framework = frameworkOf(fiscalYear - 1);
  if (!framework) return null;
  const read = new Set(current.statements.map(({ place }) => address(place)));
  const holding = new Set(figures.map(({ grid }) => grid.tab));
  const ofYear = tabs.flatMap((tab) =>
    holding.has(tab.name) && yearOfTab(tab) === framework.fiscalYear ? tab.name : [],
  );
  const blocks = yearsOfBlocks(figures).size > 0;
  const isOfYear = ({ said, around, grid, entry }: Owned) => {
    // A sheet that was given the wrong year would be compared with itself.
    if (read.has(address(entry.place))) return false;
    const own = yearOf(said.year, fiscalYear);
    if (own !== null) return own === framework.fiscalYear;
    if (around.kind === 'last-year') return true;
    return blocks && absolute(around.year) !== null
      ? absolute(around.year) === framework.fiscalYear
      : ofYear.includes(grid.tab);
  };
  const { sheet } = sheetOf(figures.filter(isOfYear), tabs, framework, []);
  if (!sheet.statements.some(isScore)) return null;
  const names = new Set(sheet.statements.map(({ place }) => place.tab));
  return { framework, sheet, tabs: ofYear.filter((name) => names.has(name) && !current.sources.includes(name)) };
}
