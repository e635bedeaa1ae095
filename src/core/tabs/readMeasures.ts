import type { Measure } from '../measures/measure.ts';
import { wordings } from '../messages/catalogue.ts';
import type { PlannedMeasure } from '../plan/plannedMeasure.ts';
import { findItemCode } from '../reading/itemCode.ts';
import { type Cell, EMPTY, type Tab } from '../table/cell.ts';
import { comparable, tidy } from '../text/normalise.ts';
import { toArabicDigits } from '../text/numerals.ts';
import { COLUMN_OF, MEASURE_COLUMNS, type MeasureColumn } from './measuresTab.ts';

/** A measure, the row of the tab (from 1) in which it stands, and the cell of each thing it says. */
export interface MeasureOnTab extends PlannedMeasure {
  readonly row: number;
}

/** Where the plan's table stands on the tab: its heading row and the columns, all from 1. */
export interface MeasuresTable {
  readonly headingRow: number;
  readonly columns: Readonly<Partial<Record<MeasureColumn, number>>>;
}

/** Columns are found by their headings, in either language, so staff may move them or add their own. */
export function findMeasuresTable(tab: Tab): MeasuresTable | null {
  for (const [index, row] of tab.rows.entries()) {
    const columns = Object.fromEntries(
      MEASURE_COLUMNS.flatMap((column) => {
        const names = wordings(`measures.${column}`).map(comparable);
        const found = row.findIndex(({ text }) => names.includes(comparable(text)));
        return found < 0 ? [] : [[column, found + 1]];
      }),
    );
    if ('measure' in columns) return { headingRow: index + 1, columns };
  }
  return null;
}

/**
 * The plan as it stands on the tab. A row with neither measure nor steps is none; one without a readable issue belongs
 * to the issue above it.
 */
export function readMeasures(tab: Tab): MeasureOnTab[] {
  const table = findMeasuresTable(tab);
  if (!table) return [];
  let issue = 1;
  return tab.rows.slice(table.headingRow).flatMap((cells, index): MeasureOnTab[] => {
    const of = (column: MeasureColumn): string => cellIn(cells, table.columns[column]).text.trim();
    issue = Number(toArabicDigits(of('issue')).match(/\d+/)?.[0] ?? issue);
    const steps = of('steps').split('\n').map(tidy).filter(Boolean);
    const title = of('measure');
    if (title === '' && steps.length === 0) return [];
    const written = (column: MeasureColumn): string | null => of(column) || null;
    const measure: Measure = {
      ...{ id: of('id'), issue, title, steps },
      ...{ responsible: written('responsible'), start: written('start'), end: written('end') },
      ...{ success: written('success'), state: written('state'), done: written('done'), result: written('result') },
      ...{ evidence: written('evidence'), doneDate: written('doneDate') },
      items: of('items')
        .split(/[,\s]+/)
        .flatMap((code) => findItemCode(code)?.code ?? []),
    };
    const row = table.headingRow + index + 1;
    return [{ measure, row, places: placesIn(tab.name, row, table) }];
  });
}

function placesIn(tab: string, row: number, { columns }: MeasuresTable): PlannedMeasure['places'] {
  const keys = Object.keys(COLUMN_OF) as (keyof Measure)[];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const column = columns[COLUMN_OF[key]];
      return column === undefined ? [] : [[key, { tab, row, column }]];
    }),
  );
}

function cellIn(row: readonly Cell[], column: number | undefined): Cell {
  return (column === undefined ? undefined : row[column - 1]) ?? EMPTY;
}
