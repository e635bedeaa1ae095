import { type Language, type MessageKey, message } from '../messages/catalogue.ts';
import { saysOneOf } from '../settings/saysOneOf.ts';
import { bilingual } from '../settings/settingRow.ts';
import type { Tab } from '../table/cell.ts';
import { widthOf } from '../table/widthOf.ts';
import { comparable } from '../text/normalise.ts';
import { fits } from './contents.ts';
import { type ColumnPlaces, type HeadedTable, keysOf } from './ownTable.ts';
import { type Recognised, recogniseColumns } from './recogniseColumns.ts';
import type { HeadingFlaw } from './tabFlaw.ts';
import {
  type FoundTable,
  foundOf,
  headingRows,
  headsAll,
  isEmptyRow,
  rowsBelow,
  type TablePart,
  textsAt,
} from './tableParts.ts';

/**
 * What a tab of ours is: a table that can be read, nothing, or something that can't be read. What can't be read is
 * never taken for nothing: whoever would write over it, or go on without it, refuses and shows the flaws.
 */
export type TableReading<K extends string = string> =
  | { readonly state: 'absent' }
  | { readonly state: 'readable'; readonly found: FoundTable<K>; readonly flaws: readonly HeadingFlaw[] }
  | {
      readonly state: 'unreadable';
      /** Whether no row at all looks like headings. */
      readonly isHeadless: boolean;
      readonly flaws: readonly HeadingFlaw[];
    };

/** `tab`: null where the workbook has no such tab. */
export function readTable<K extends string>(table: HeadedTable<K>, tab: Tab | null): TableReading<K> {
  if (!tab || tab.rows.every(isEmptyRow)) return { state: 'absent' };
  const headings = headingRows(table, tab, (columns) => headsAll(table, columns) || headsMany(table, columns));
  const parts = headings.map((row, index) => recognisedPart(table, tab, headings, row, index));
  const found = foundOf(parts);
  if (!found) return { state: 'unreadable', isHeadless: true, flaws: [withoutHeadings(table, tab)] };
  const lost = parts.flatMap((part) => lostHeadings(table, tab, part));
  if (lost.length > 0) return { state: 'unreadable', isHeadless: false, flaws: lost };
  return { state: 'readable', found, flaws: parts.flatMap((part) => rewordedHeadings(table, tab, part)) };
}

/** The table of a tab that can be read; null of any other. */
export function tableOn<K extends string>(table: HeadedTable<K>, tab: Tab | null): FoundTable<K> | null {
  const reading = readTable(table, tab);
  return reading.state === 'readable' ? reading.found : null;
}

type Part<K extends string> = TablePart<K> & Recognised<K>;

function recognisedPart<K extends string>(
  table: HeadedTable<K>,
  tab: Tab,
  headings: readonly number[],
  headingRow: number,
  index: number,
): Part<K> {
  const above = index === 0 ? rowsAbove(table, tab, headingRow) : [];
  const below = rowsBelow(tab, headings, index).filter((row) => !isTitle(table, tab, row));
  const width = widthOf(tab.rows);
  const recognised = recogniseColumns(table, tab.rows[headingRow - 1] ?? [], width, (column) =>
    textsAt(tab, [...above, ...below], column),
  );
  return { headingRow, ...recognised, rows: [...sortedAbove(table, tab, recognised.columns, above), ...below] };
}

/** More of the first shape's columns than not: one that must be there may be headed in other words. */
function headsMany<K extends string>(table: HeadedTable<K>, columns: ColumnPlaces<K>): boolean {
  const first = keysOf(table).filter((key) => (table.columns[key].since ?? 1) === 1);
  return first.filter((key) => columns[key] !== undefined).length >= Math.max(2, first.length / 2);
}

/** Whether a row is the title that we put above the table, or the hint below it. */
export function isTitle(table: HeadedTable, { rows }: Tab, row: number): boolean {
  const texts = (rows[row - 1] ?? []).map(({ text }) => text.trim()).filter(Boolean);
  return texts.length === 1 && saysOneOf([table.title, table.hint], texts[0] ?? '');
}

function rowsAbove(table: HeadedTable, tab: Tab, headingRow: number): number[] {
  const all = Array.from({ length: headingRow - 1 }, (_, index) => index + 1);
  return all.filter((row) => !isEmptyRow(tab.rows[row - 1]) && !isTitle(table, tab, row));
}

/**
 * Rows above the headings are staff's own words, but where one of them is surely a row of the table: then somebody has
 * sorted the tab with its headings, and all of them are.
 */
function sortedAbove<K extends string>(
  table: HeadedTable<K>,
  tab: Tab,
  columns: ColumnPlaces<K>,
  above: readonly number[],
): readonly number[] {
  return above.some((row) => isSurelyData(table, tab, columns, row)) ? above : [];
}

function isSurelyData<K extends string>(
  table: HeadedTable<K>,
  tab: Tab,
  columns: ColumnPlaces<K>,
  row: number,
): boolean {
  const filled = keysOf(table).flatMap((key) => {
    const column = columns[key];
    const [text = ''] = column === undefined ? [] : textsAt(tab, [row], column);
    return text.trim() === '' ? [] : [{ key, text, contents: table.columns[key].contents }];
  });
  const holds = (key: K) => filled.some((cell) => cell.key === key);
  const required = keysOf(table).filter((key) => table.columns[key].required);
  const tells = filled.some(({ contents, text }) => contents.tell && fits(contents, [text]));
  return tells && filled.length > 1 && required.every(holds);
}

function rewordedHeadings<K extends string>(table: HeadedTable<K>, tab: Tab, part: Part<K>): HeadingFlaw[] {
  return part.reworded.map((key) => flawAt(table, tab, part, key, part.columns[key] ?? 1));
}

/** Whose column it is that may be ours is for people to say. */
function lostHeadings<K extends string>(table: HeadedTable<K>, tab: Tab, part: Part<K>): HeadingFlaw[] {
  return part.lost.map(({ key, candidates }) => ({
    ...flawAt(table, tab, part, key, candidates[0] ?? 1),
    to: null,
    isRead: false,
  }));
}

function flawAt<K extends string>(table: HeadedTable<K>, tab: Tab, part: Part<K>, key: K, column: number): HeadingFlaw {
  const heading = bilingual(table.columns[key].heading);
  return {
    heading,
    place: { tab: tab.name, row: part.headingRow, column },
    found: tab.rows[part.headingRow - 1]?.[column - 1]?.text ?? '',
    to: heading[languageOf(table, tab, part)],
    isRead: true,
  };
}

/** The first that the table cannot do without stands for them all. */
function withoutHeadings<K extends string>(table: HeadedTable<K>, tab: Tab): HeadingFlaw {
  const [key] = keysOf(table).filter((one) => table.columns[one].required);
  const heading: MessageKey = key === undefined ? table.title : table.columns[key].heading;
  return {
    heading: bilingual(heading),
    place: { tab: tab.name, row: 1, column: 1 },
    found: '',
    to: null,
    isRead: false,
  };
}

/** The language of the headings that are there. */
function languageOf<K extends string>(
  table: HeadedTable<K>,
  tab: Tab,
  { headingRow, columns }: TablePart<K>,
): Language {
  const count = (language: Language) =>
    keysOf(table).filter((key) => {
      const [text = ''] = textsAt(tab, [headingRow], columns[key] ?? 0);
      return comparable(text) === comparable(message(language, table.columns[key].heading));
    }).length;
  return count('en') > count('th') ? 'en' : 'th';
}
