/** Other ways to write down the very same tables. */

import { type Cell, EMPTY, type Tab } from '../../../src/core/table/cell.ts';
import { toThaiDigits } from '../../../src/core/text/numerals.ts';
import { type Random, wholeNumber } from '../lattice/drawnAgency.ts';

type Row = Tab['rows'][number];
type Rewriting = (rows: Tab['rows'], random: Random) => Tab['rows'];

const SCORE = /^\d{1,3}(\.\d{1,2})?$/;
const DECIMAL = /^\d{1,3}\.\d{1,2}$/;
const ITEM = /^[ieo]\d+$/;

const REWRITINGS: Readonly<Record<string, Rewriting>> = {
  'the rows of the items shuffled': (rows, random) => {
    const items = shuffled(rows.filter(isItem), random);
    return rows.map((row) => (isItem(row) ? (items.shift() ?? row) : row));
  },
  'the tables in another order': ([title = [], ...rows], random) => [title, ...shuffled(tablesIn(rows), random).flat()],
  'the columns of the items in another order': (rows, random) => {
    const order = shuffled([0, 1, 2, 3], random);
    if (order.indexOf(0) > order.indexOf(2)) order.reverse();
    return inItemTable(rows, (row) => order.map((column) => row[column] ?? EMPTY));
  },
  'the columns of the indicators in another order': (rows, random) => {
    const order = shuffled([0, 1, 2], random);
    const named = Math.max(order.indexOf(1), order.indexOf(2)) + 1;
    order.splice(wholeNumber(random, named, order.length), 0, 3);
    return rows.map((row) =>
      row.length === 4 && !isItem(row) && row[0]?.text !== 'ข้อ' ? order.map((column) => row[column] ?? EMPTY) : row,
    );
  },
  'surveys and disclosures side by side': (rows) => {
    if (!rows.some(([first]) => first?.text === 'ข้อ')) return rows;
    const surveys = rows.filter((row) => isItem(row) && !isDisclosure(row));
    const disclosures = rows.filter(isDisclosure);
    const longest = Math.max(surveys.length, disclosures.length);
    const beside = (left: Row = blanks(4), right: Row = []): Row => [...left, EMPTY, ...right];
    return rows.flatMap((row) => {
      if (row[0]?.text === 'ข้อ') {
        return [beside(row, row), ...Array.from({ length: longest }, (_, at) => beside(surveys[at], disclosures[at]))];
      }
      return isItem(row) ? [] : [row];
    });
  },
  'the items numbered': (rows) =>
    inItemTable(rows, (row, at) => [at === 0 ? written('ลำดับที่') : written(`${at}.`), ...row]),
  'Thai digits': (rows) => rewritten(rows, /\d/, toThaiDigits),
  'decimal commas': (rows) => rewritten(rows, DECIMAL, (text) => text.replace('.', ',')),
  'percent signs': (rows) => rewritten(rows, DECIMAL, (text) => `${text}%`),
  'two decimals always': (rows) =>
    inItemTable(rows, (row) =>
      row.map((cell, column) => (column === 2 && SCORE.test(cell.text) ? written(Number(cell.text).toFixed(2)) : cell)),
    ),
  'spaces around': (rows) => rewritten(rows, /./, (text) => ` ${text} `),
  'capital codes': (rows) => rewritten(rows, ITEM, (text) => text.toUpperCase()),
  'codes after the word for an item': (rows) => rewritten(rows, ITEM, (text) => `ข้อ ${text}`),
  'disclosures with a zero for o': (rows) => rewritten(rows, /^o\d+$/, (text) => `ข้อ ๐${toThaiDigits(text.slice(1))}`),
  'numbers as numbers': (rows) =>
    rows.map((row) =>
      row.map((cell) => (SCORE.test(cell.text) ? { value: Number(cell.text), text: cell.text } : cell)),
    ),
  'blank rows between': (rows, random) => rows.flatMap((row) => (random() < 0.2 ? [row, []] : [row])),
  'blank columns between': (rows, random) => {
    const before = [0, 1, 2, 3].map(() => wholeNumber(random, 0, 2));
    return rows.map((row) => row.flatMap((cell, column) => [...blanks(before[column] ?? 0), cell]));
  },
  'blank cells after': (rows, random) => rows.map((row) => [...row, ...blanks(wholeNumber(random, 0, 3))]),
  'all of it further right and down': (rows) => [[], [], ...rows.map((row) => [...blanks(2), ...row])],
};

export const NAMES: readonly string[] = Object.keys(REWRITINGS);

export function rewrite(tab: Tab, name: string, random: Random): Tab {
  return { ...tab, rows: REWRITINGS[name]?.(tab.rows, random) ?? tab.rows };
}

function isItem([code]: Row): boolean {
  return ITEM.test(code?.text ?? '');
}

function isDisclosure([code]: Row): boolean {
  return /^o\d+$/.test(code?.text ?? '');
}

/** The tables, each with the blank row that ends it. */
function tablesIn(rows: Tab['rows']): Row[][] {
  const tables: Row[][] = [[]];
  for (const row of [...rows, []]) {
    tables[tables.length - 1]?.push(row);
    if (row.length === 0) tables.push([]);
  }
  return tables;
}

/** `change` gets 0 with the headings, then the number of the item's row. */
function inItemTable(rows: Tab['rows'], change: (row: Row, at: number) => Row): Tab['rows'] {
  const headings = rows.findIndex(([first]) => first?.text === 'ข้อ');
  return rows.map((row, index) => (index === headings || isItem(row) ? change(row, index - headings) : row));
}

function rewritten(rows: Tab['rows'], which: RegExp, change: (text: string) => string): Tab['rows'] {
  return rows.map((row) => row.map((cell) => (which.test(cell.text) ? written(change(cell.text)) : cell)));
}

function written(text: string): Cell {
  return { value: text, text };
}

function blanks(count: number): Cell[] {
  return Array.from({ length: count }, () => EMPTY);
}

function shuffled<T>(all: readonly T[], random: Random): T[] {
  return all
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
