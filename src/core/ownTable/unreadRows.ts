import { bilingual } from '../settings/settingRow.ts';
import { a1 } from '../table/address.ts';
import { cellAt, type Tab } from '../table/cell.ts';
import type { OwnColumns, OwnTable, ValuesOf } from './ownTable.ts';
import { readRows } from './readRows.ts';
import { readTable, type TableReading } from './readTable.ts';

/**
 * A tab of which every row counts: one row that says something and cannot be read makes it unreadable, since to pass over
 * it would be to forget a document, or access that was given. `key`: the column that keeps such a row from being read.
 */
export function readWholeTable<Row, Columns extends OwnColumns<Row>>(
  table: OwnTable<Row, Columns>,
  tab: Tab | null,
  key: keyof Columns & string,
  isUnread: (values: ValuesOf<Columns>) => boolean,
): TableReading<keyof Columns & string> {
  const reading = readTable<keyof Columns & string>(table, tab);
  if (reading.state !== 'readable' || !tab) return reading;
  const flaws = readRows(table, tab, reading.found).flatMap(({ values, places }) => {
    const place = places[key];
    const column = table.columns[key];
    if (!place || !column || !isUnread(values)) return [];
    const { th, en } = bilingual(column.heading);
    const heading = { th: `${th} (${a1(place)})`, en: `${en} (${a1(place)})` };
    return [{ heading, place, found: cellAt(tab, place.row, place.column).text, to: null, isRead: false }];
  });
  return flaws.length > 0 ? { state: 'unreadable', isHeadless: false, flaws } : reading;
}
