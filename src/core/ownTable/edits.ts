import { type Language, message } from '../messages/catalogue.ts';
import type { Tab } from '../table/cell.ts';
import { widthOf } from '../table/widthOf.ts';
import type { Edit } from '../tabs/edit.ts';
import { blank, rectangular, text, type ViewCell } from '../tabs/tabView.ts';
import { type ColumnPlaces, type HeadedTable, keysOf, type OwnColumns, type OwnTable } from './ownTable.ts';
import { tableOn } from './readTable.ts';
import type { FoundTable } from './tableParts.ts';

/** What to write under each heading. */
export type CellsOf<K extends string> = Readonly<Partial<Record<K, ViewCell | readonly ViewCell[]>>>;

/** The cells of a row that is written from `row`. */
export function cellsOf<Row, Columns extends OwnColumns<Row>>(
  table: OwnTable<Row, Columns>,
  row: Row,
  language: Language,
): Required<CellsOf<keyof Columns & string>> {
  const cells = keysOf(table).map((key) => [key, table.columns[key]?.write(row, language)]);
  return Object.fromEntries(cells) as Required<CellsOf<keyof Columns & string>>;
}

/** The headings of a table, in its order or of some columns only. */
export function headingCells(table: HeadedTable, language: Language, keys = keysOf(table)): ViewCell[] {
  return keys.flatMap((key) => {
    const column = table.columns[key];
    return column ? [text(message(language, column.heading), 'heading')] : [];
  });
}

/** The cells of a row that is there, each under its heading; those that stand side by side are one edit. */
export function rowEdits<K extends string>(row: number, cells: CellsOf<K>, columns: ColumnPlaces<K>): Edit[] {
  const runs: { column: number; cells: ViewCell[] }[] = [];
  for (const { column, cell } of placesOf(cells, columns)) {
    const run = runs[runs.length - 1];
    if (run && run.column + run.cells.length === column) run.cells.push(cell);
    else runs.push({ column, cells: [cell] });
  }
  return runs.map((run) => ({ row, column: run.column, cells: [run.cells] }));
}

/** New rows below all that stands on the tab, each cell under its heading, wherever staff have moved that. */
export function addedRows<K extends string>(
  tab: Tab,
  rows: readonly CellsOf<K>[],
  { last: { columns } }: FoundTable<K>,
): Edit[] {
  if (rows.length === 0) return [];
  const lines = rows.map((cells) => {
    const line: ViewCell[] = [];
    for (const { column, cell } of placesOf(cells, columns)) line[column - 1] = cell;
    return Array.from(line, (cell) => cell ?? blank);
  });
  const width = Math.max(...Object.values<number | undefined>(columns).map((column) => column ?? 0));
  const widest = Math.max(width, widthOf(lines));
  return [{ row: tab.rows.length + 1, column: 1, cells: rectangular(lines, widest) }];
}

/** The headings of columns that a tab lacks, to the right of all that stands on it: else what is written there is lost. */
export function lackingColumnEdits(table: HeadedTable, tab: Tab, language: Language): Edit[] {
  const last = tableOn(table, tab)?.last;
  const lacking = keysOf(table).filter((key) => last && last.columns[key] === undefined);
  if (!last || lacking.length === 0) return [];
  const column = widthOf(tab.rows) + 1;
  return [{ row: last.headingRow, column, cells: [headingCells(table, language, lacking)] }];
}

/** From left to right; a text over several cells goes before what else would stand in them. */
function placesOf<K extends string>(
  cells: CellsOf<K>,
  columns: ColumnPlaces<K>,
): { readonly column: number; readonly cell: ViewCell }[] {
  const places = new Map<number, ViewCell>();
  const written = (Object.keys(cells) as K[]).flatMap((key) => {
    const [column, cell] = [columns[key], cells[key]];
    return column === undefined || cell === undefined ? [] : [{ column, cells: [cell].flat() as ViewCell[] }];
  });
  for (const { column, cells: run } of written.sort((a, b) => a.cells.length - b.cells.length)) {
    for (const [index, cell] of run.entries()) places.set(column + index, cell);
  }
  return [...places].map(([column, cell]) => ({ column, cell })).sort((a, b) => a.column - b.column);
}
