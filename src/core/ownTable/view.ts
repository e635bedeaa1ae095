import { type Language, message, type Params } from '../messages/catalogue.ts';
import { widthOf } from '../table/widthOf.ts';
import { rectangular, type TabView, text, type ViewCell } from '../tabs/tabView.ts';
import { headingCells } from './edits.ts';
import { keysOf, type OwnColumns, type OwnTable } from './ownTable.ts';

/** Title and hint stand above the headings. */
export const HEADING_ROW = 3;

/** A tab as it is made: title, hint, headings, rows. `params` fill title and hint. */
export function tableView<Row, Columns extends OwnColumns<Row>>(
  table: OwnTable<Row, Columns>,
  rows: readonly Row[],
  language: Language,
  params: Params = {},
): TabView {
  const lines: ViewCell[][] = [
    [text(message(language, table.title, params), 'title')],
    [text(message(language, table.hint, params), 'hint')],
    headingCells(table, language),
    ...rows.map((row) => Object.values(table.columns).flatMap((column) => column.write(row, language))),
  ];
  const columns = keysOf(table).length;
  return {
    id: table.id,
    rows: rectangular(lines, Math.max(columns, widthOf(lines))),
    widths: Object.values(table.columns).map(({ width }) => width),
    frozenRows: HEADING_ROW,
    wrapFrom: HEADING_ROW,
    shades: [],
  };
}
