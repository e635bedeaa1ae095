import type { ItemCode } from '../framework/framework.ts';
import type { Measure } from '../measures/measure.ts';
import type { PlannedMeasure } from '../plan/plannedMeasure.ts';
import { findItemCode } from '../reading/itemCode.ts';
import { readItemList } from '../reading/itemList.ts';
import { type Cell, EMPTY, type Place, type Tab } from '../table/cell.ts';
import { tidy } from '../text/normalise.ts';
import { type NamedIssue, readIssue } from './issueCell.ts';
import { headedColumns } from './measureHeadings.ts';
import { COLUMN_OF, type MeasureColumn } from './measuresTab.ts';

/** A measure, the row of the tab (from 1) in which it stands, and the cell of each thing it says. */
export interface MeasureOnTab extends PlannedMeasure {
  readonly row: number;
}

/** Where the plan's table stands on the tab: its heading row and the columns, all from 1. */
export interface MeasuresTable {
  readonly headingRow: number;
  readonly columns: Readonly<Partial<Record<MeasureColumn, number>>>;
}

/**
 * Columns are found by their headings, in either language, so staff may move them or add their own. A title such as
 * `มาตรการ` above them reads like a heading, but stands alone.
 */
export function findMeasuresTable(tab: Tab): MeasuresTable | null {
  let alone: MeasuresTable | null = null;
  for (const [index, row] of tab.rows.entries()) {
    const table = { headingRow: index + 1, columns: headedColumns(row) };
    if (table.columns.measure === undefined) continue;
    if (Object.keys(table.columns).length > 1) return table;
    alone ??= table;
  }
  return alone;
}

/** Where a tab holds something, but no headings of a plan: its first cell. */
export function unreadPlan(tab: Tab): Place | null {
  const holdsText = tab.rows.some((row) => row.some(({ text }) => text.trim() !== ''));
  return holdsText && !findMeasuresTable(tab) ? { tab: tab.name, row: 1, column: 1 } : null;
}

/**
 * The plan as it stands on the tab. A row with neither measure nor steps is none; one with an empty issue belongs to
 * the issue above it.
 */
export function readMeasures(tab: Tab): MeasureOnTab[] {
  const table = findMeasuresTable(tab);
  if (!table) return [];
  let named: NamedIssue = { issue: 1 };
  return tab.rows.slice(table.headingRow).flatMap((cells, index): MeasureOnTab[] => {
    const of = (column: MeasureColumn): string => cellIn(cells, table.columns[column]).text.trim();
    named = readIssue(of('issue')) ?? named;
    const { issue, unread } = named;
    const steps = of('steps').split('\n').map(tidy).filter(Boolean);
    const title = of('measure');
    if (title === '' && steps.length === 0) return [];
    const written = (column: MeasureColumn): string | null => of(column) || null;
    const measure: Measure = {
      ...{ id: of('id'), issue, title, steps },
      ...{ responsible: written('responsible'), start: written('start'), end: written('end') },
      ...{ success: written('success'), state: written('state'), done: written('done'), result: written('result') },
      ...{ evidence: written('evidence'), doneDate: written('doneDate') },
      items: itemsIn(of('items')),
    };
    const row = table.headingRow + index + 1;
    const unreadIssue = unread === undefined ? {} : { unreadIssue: unread };
    return [{ measure, row, places: placesIn(tab.name, row, table), ...unreadIssue }];
  });
}

/** The items of a list, and those that begin a word or two about them (`i10:การยืม`). */
function itemsIn(text: string): ItemCode[] {
  const { codes, unread } = readItemList(text);
  return [...new Set([...codes, ...unread.flatMap((part) => findItemCode(part)?.code ?? [])])];
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
