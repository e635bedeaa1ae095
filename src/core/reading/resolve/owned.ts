/** Every figure of a workbook with whose and of when it is, before a column is chosen. */

import { agencyNamed } from '../../agency/agencyInText.ts';
import type { Tab } from '../../table/cell.ts';
import type { Column, Entry, Grid, Owner, TableOwner } from '../parse/grid.ts';
import { parseTab } from '../parse/parseTab.ts';
import type { YearWords } from '../parse/yearIn.ts';
import type { Role } from '../roles/role.ts';

/** A cell of a column, with the column and the table it is of. */
export interface Owned {
  readonly grid: Grid;
  readonly column: Column;
  readonly entry: Entry;
  /** What its own column or row says. */
  readonly said: Owner;
  /** What titles and the tab's name say. */
  readonly around: TableOwner;
}

/** Roles of columns that may hold an agency's scores. */
const MAY_BE_SCORES: readonly (Role | null)[] = [null, 'score', 'share', 'full'];

export function ownedIn(tabs: readonly Tab[]): Owned[] {
  return tabs.flatMap((tab) => {
    const ofTab = agencyNamed(tab.name);
    return parseTab(tab).grids.flatMap((grid) =>
      grid.columns.flatMap((column) =>
        column.entries.map((entry): Owned => {
          const mayBe = MAY_BE_SCORES.includes(column.role);
          const agency = (mayBe ? column.agency : null) ?? entry.line.agency;
          const year = column.year ?? entry.line.year;
          return {
            grid,
            column,
            entry,
            said: { agency, year },
            around: { ...entry.line.block, agency: ofTab ?? entry.line.block.agency },
          };
        }),
      ),
    );
  });
}

export function mayHoldScores({ column, entry }: Owned): boolean {
  return MAY_BE_SCORES.includes(column.role) && entry.parsed.kind === 'number';
}

/** The year that words say, as a Buddhist-era year; null of words that count from the result's own. */
export function absolute(year: YearWords | null): number | null {
  return year?.kind === 'year' ? year.year : null;
}
