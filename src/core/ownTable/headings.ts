import { wordings } from '../messages/catalogue.ts';
import type { Cell } from '../table/cell.ts';
import { comparable } from '../text/normalise.ts';
import { type ColumnPlaces, type HeadedTable, keysOf } from './ownTable.ts';

/** What is longer is no heading; a plan has many long cells. */
const LONGEST = 80;

/** The columns that a row heads, from 1: by our own words in either language first, then by what others use. */
export function headedColumns<K extends string>(table: HeadedTable<K>, row: readonly Cell[]): ColumnPlaces<K> {
  const texts = row.map(({ text }) => (text.length > LONGEST ? '' : comparable(text)));
  const plain = texts.map((text) => text.replace(/[:*]+$|\(.*\)$/, ''));
  const found = wordsOf(table).flatMap(({ key, own, variants }) => {
    const position = [
      texts.findIndex((text) => own.includes(text)),
      ...variants.map((variant) => plain.findIndex((text) => variant.test(text))),
    ].find((index) => index >= 0);
    return position === undefined ? [] : [[key, position + 1]];
  });
  return Object.fromEntries(found) as ColumnPlaces<K>;
}

/** Columns that say the same as one that is found further left: somebody has copied one, or typed over another. */
export function sameHeadings<K extends string>(table: HeadedTable<K>, row: readonly Cell[], key: K): number[] {
  const own = wordsOf(table).find((words) => words.key === key)?.own ?? [];
  return row.flatMap(({ text }, index) => (own.includes(comparable(text)) ? [index + 1] : []));
}

interface Words<K> {
  readonly key: K;
  readonly own: readonly string[];
  readonly variants: readonly RegExp[];
}

/** Made once a table: every row of a tab may be its heading. */
const known = new WeakMap<object, readonly Words<string>[]>();

function wordsOf<K extends string>(table: HeadedTable<K>): readonly Words<K>[] {
  const made =
    (known.get(table) as readonly Words<K>[] | undefined) ??
    keysOf(table).map((key) => {
      const { heading, variants = [] } = table.columns[key];
      return {
        key,
        own: wordings(heading).map(comparable),
        variants: variants.map((variant) => new RegExp(`^${variant}$`)),
      };
    });
  known.set(table, made);
  return made;
}
