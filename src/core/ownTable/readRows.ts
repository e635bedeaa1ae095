import { numericDate } from '../calendar/numericDate.ts';
import { formatThaiDate, parseThaiDate } from '../calendar/thaiDate.ts';
import { gregorian } from '../calendar/thaiYear.ts';
import { type Cell, EMPTY, type Place, type Tab } from '../table/cell.ts';
import { keysOf, type OwnColumns, type OwnTable, type ValuesOf } from './ownTable.ts';
import type { FoundTable } from './tableParts.ts';

/** A row of the tab, from 1, with what each of its cells is read as, and where it stands. */
export interface RowOnTab<Columns> {
  readonly row: number;
  readonly values: ValuesOf<Columns>;
  readonly places: Readonly<Partial<Record<keyof Columns, Place>>>;
}

/** All rows of the table, whatever they hold: which of them say something is for its owner to know. */
export function readRows<Row, Columns extends OwnColumns<Row>>(
  table: OwnTable<Row, Columns>,
  tab: Tab,
  found: FoundTable<keyof Columns & string>,
): RowOnTab<Columns>[] {
  const keys = keysOf<keyof Columns & string>(table);
  return found.parts.flatMap(({ rows, columns }) =>
    rows.map((row) => {
      const cells = tab.rows[row - 1] ?? [];
      const values = keys.map((key) => {
        const column = columns[key];
        const right = column === undefined ? [] : cells.slice(column);
        return [key, table.columns[key]?.read((column && cells[column - 1]) || EMPTY, right)] as const;
      });
      const places = keys.flatMap((key) => {
        const column = columns[key];
        return column === undefined ? [] : [[key, { tab: tab.name, row, column }] as const];
      });
      return {
        row,
        values: Object.fromEntries(values) as ValuesOf<Columns>,
        places: Object.fromEntries(places) as RowOnTab<Columns>['places'],
      };
    }),
  );
}

/** How cells are read: what people see, without the spaces around it. */
export function textIn({ text }: Cell): string {
  return text.trim();
}

/** The same; null where the cell says nothing. */
export function textOrNull(cell: Cell): string | null {
  return textIn(cell) || null;
}

/** A date as it is written; of a date cell, where it shows its day in a way that may be misread, the day in Thai. */
export function dateOrNull(cell: Cell): string | null {
  if (cell.date === undefined) return textOrNull(cell);
  const day = inGregorianYear(cell.date);
  const isPlain = parseThaiDate(cell.text, 'start') === day && numericDate(cell.text)?.isBuddhist !== false;
  return isPlain ? textIn(cell) : formatThaiDate(day);
}

/** Typed into a sheet that knows the Common Era alone, `1/10/2567` becomes a day five centuries ahead. */
function inGregorianYear(iso: string): string {
  return iso.replace(/^\d+/, (year) => String(gregorian(Number(year))));
}
