import type { Framework } from '../framework/framework.ts';
import { frameworkOf } from '../framework/frameworks.ts';
import type { Tab } from '../table/cell.ts';
import { type Header, readHeader } from './header.ts';
import { yearOfTab } from './resultYear.ts';
import { isScore, readScoreSheet, type ScoreSheet } from './scoreSheet.ts';

/** Last year's framework and what the tabs state of last year. */
export interface PreviousYear {
  readonly framework: Framework;
  readonly sheet: ScoreSheet;
}

/**
 * What the tabs state of the year before: on tabs that are of that year, and in score columns that are headed with it.
 * Figures of no stated year are this year's. Null where nothing is stated.
 */
export function readPreviousYear(tabs: readonly Tab[], { fiscalYear }: Framework): PreviousYear | null {
  const framework = frameworkOf(fiscalYear - 1);
  if (!framework) return null;
  const dated = tabs.map((tab) =>
    yearOfTab(tab) === framework.fiscalYear ? tab : tablesOfYear(tab, framework.fiscalYear),
  );
  const sheet = readScoreSheet(dated, framework, null);
  return sheet.statements.some(isScore) ? { framework, sheet } : null;
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
