import { isUnsaid } from '../plan/missingParts.ts';
import type { Cell } from '../table/cell.ts';
import { fits } from './contents.ts';
import { headedColumns, sameHeadings } from './headings.ts';
import { type ColumnPlaces, type HeadedTable, keysOf } from './ownTable.ts';

/** The columns of a table under one row of headings. */
export interface Recognised<K extends string> {
  readonly columns: ColumnPlaces<K>;
  /** Those of `columns` that are headed otherwise than they should be. */
  readonly reworded: readonly K[];
  /**
   * Columns without which the table can't be read for certain, each with the columns that may be it. Where more are
   * missing than there is room for, staff have taken columns out that they do not need.
   */
  readonly lost: readonly { readonly key: K; readonly candidates: readonly number[] }[];
}

/**
 * The columns that a row heads. One whose heading was reworded is known by where it stands between the others, or by
 * what its cells hold; where several may be it, or none, it is lost. `textsIn`: what stands in a column of the table.
 */
export function recogniseColumns<K extends string>(
  table: HeadedTable<K>,
  headings: readonly Cell[],
  width: number,
  textsIn: (column: number) => readonly string[],
): Recognised<K> {
  const headed = withoutTwins(table, headings, headedColumns(table, headings), textsIn);
  const standing: Standing<K> = { table, headed, textsIn, strange: [] };
  const strange = Array.from({ length: width }, (_, index) => index + 1).filter((column) => {
    const isOurs = Object.values(headed).includes(column);
    return !isOurs && (isSaid(headings[column - 1]?.text ?? '') || holdsText(standing, column));
  });
  const missing = missingKeys(table, headed);
  const byPlace = placesTell(table, headed, missing) ? pairsInGaps({ ...standing, strange }, missing) : [];
  const left = { ...standing, strange: strange.filter((column) => !byPlace.some((pair) => pair.column === column)) };
  const found = [...byPlace, ...pairsByContents(left, without(missing, byPlace))];
  const rest = left.strange.filter((column) => !found.some((pair) => pair.column === column));
  const lost = without(missing, found).map((key) => ({
    key,
    candidates: rest.filter((column) => holdsText(left, column) && mayBe(left, key, column)),
  }));
  const mayAllBeOurs = width - Object.keys(headed).length >= missing.length;
  return {
    columns: { ...headed, ...Object.fromEntries(found.map(({ key, column }) => [key, column])) },
    reworded: found.map(({ key }) => key),
    lost: lost.filter(({ key, candidates }) => table.columns[key].required || (mayAllBeOurs && candidates.length > 0)),
  };
}

/** Of columns under one heading the one that holds what it should, and stands where it should among the others. */
function withoutTwins<K extends string>(
  table: HeadedTable<K>,
  headings: readonly Cell[],
  headed: ColumnPlaces<K>,
  textsIn: Standing<K>['textsIn'],
): ColumnPlaces<K> {
  const keys = keysOf(table);
  const chosen = keys.flatMap((key, index) => {
    const twins = sameHeadings(table, headings, key);
    if (twins.length < 2) return [];
    const inPlace = (column: number) =>
      keys.filter(
        (other, at) => at !== index && headed[other] !== undefined && (headed[other] ?? 0) < column === at < index,
      ).length;
    const fitting = twins.filter((column) => fits(table.columns[key].contents, textsIn(column)));
    const [best] = [...fitting].sort((a, b) => inPlace(b) - inPlace(a) || a - b);
    return best === undefined ? [] : [[key, best] as const];
  });
  return { ...headed, ...Object.fromEntries(chosen) };
}

interface Pair<K> {
  readonly key: K;
  readonly column: number;
}

/** What is known of a row of headings; `strange`: the columns that nothing of ours is known to stand in. */
interface Standing<K extends string> {
  readonly table: HeadedTable<K>;
  readonly headed: ColumnPlaces<K>;
  readonly textsIn: (column: number) => readonly string[];
  readonly strange: readonly number[];
}

/** A tab of an older shape never had the columns that came later. */
function missingKeys<K extends string>(table: HeadedTable<K>, headed: ColumnPlaces<K>): K[] {
  const since = (key: K) => table.columns[key].since ?? 1;
  const keys = keysOf(table);
  const shape = Math.max(1, ...keys.filter((key) => headed[key] !== undefined).map(since));
  return keys.filter((key) => headed[key] === undefined && since(key) <= shape);
}

/** Columns missing between two that are there, and those that stand there in their place. */
function pairsInGaps<K extends string>(standing: Standing<K>, missing: readonly K[]): Pair<K>[] {
  const gaps = new Map<string, K[]>();
  for (const key of missing) {
    const gap = JSON.stringify(gapOf(standing, key));
    gaps.set(gap, [...(gaps.get(gap) ?? []), key]);
  }
  return [...gaps].flatMap(([gap, keys]) => {
    const [after, before] = JSON.parse(gap) as [number, number | null];
    const strange = standing.strange.filter((column) => column > after && (before === null || column < before));
    const all = before === null ? strange : notHeaded(standing, after, before);
    const pairs = inOrder(standing, keys, all) ?? inOrder(standing, keys, strange);
    const certain = pairs ?? certainPairs(standing, keys, strange);
    return certain.filter((pair) => !isElsewhere(standing, pair) && !isAnothers(standing, missing, pair));
  });
}

/** Where columns were moved, or most of them reworded, the place of one says nothing. */
function placesTell<K extends string>(table: HeadedTable<K>, headed: ColumnPlaces<K>, missing: readonly K[]): boolean {
  const places = keysOf(table).flatMap((key) => headed[key] ?? []);
  const areInOrder = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
  return areInOrder && missing.length < places.length;
}

/** Whether what the column should hold may as well stand in another; of words that people write nobody could tell. */
function isElsewhere<K extends string>(standing: Standing<K>, { key, column }: Pair<K>): boolean {
  const isTold = standing.table.columns[key].contents.isFree && holdsText(standing, column);
  return (
    !isTold &&
    standing.strange.some((other) => other !== column && holdsText(standing, other) && mayBe(standing, key, other))
  );
}

/** Whether what stands in the column is known by its looks as another of the missing ones, which was moved there. */
function isAnothers<K extends string>(standing: Standing<K>, missing: readonly K[], { key, column }: Pair<K>): boolean {
  const { columns } = standing.table;
  return (
    columns[key].contents.isFree === true &&
    holdsText(standing, column) &&
    missing.some((other) => columns[other].contents.tell && mayBe(standing, other, column))
  );
}

/** As many columns as are missing, each with what it should hold; null where they are not. */
function inOrder<K extends string>(standing: Standing<K>, keys: readonly K[], columns: readonly number[]) {
  const pairs = keys.map((key, index) => ({ key, column: columns[index] ?? 0 }));
  const fit = keys.length === columns.length && pairs.every(({ key, column }) => mayBe(standing, key, column));
  return fit ? pairs : null;
}

/** The columns between two, those included in which nothing stands at all. */
function notHeaded<K extends string>({ headed }: Standing<K>, after: number, before: number): number[] {
  const all = Array.from({ length: Math.max(0, before - after - 1) }, (_, index) => after + 1 + index);
  return all.filter((column) => !Object.values(headed).includes(column));
}

/** The columns between which one should stand by the order of the table; null: nothing of ours is to the right. */
function gapOf<K extends string>({ table, headed }: Standing<K>, key: K): [after: number, before: number | null] {
  const keys = keysOf(table);
  const place = (one: K) => headed[one] ?? [];
  const left = keys.slice(0, keys.indexOf(key)).flatMap(place);
  const right = keys.slice(keys.indexOf(key) + 1).flatMap(place);
  return [left[left.length - 1] ?? 0, right[0] ?? null];
}

/** Columns that were moved as well: only contents that look like nothing else tell them. */
function pairsByContents<K extends string>(standing: Standing<K>, missing: readonly K[]): Pair<K>[] {
  const telling = missing.filter((key) => standing.table.columns[key].contents.tell);
  const filled = standing.strange.filter((column) => holdsText(standing, column));
  return certainPairs(standing, telling, filled);
}

/** Pairs of which neither could belong to another. Of several columns one that holds something goes before empty ones. */
function certainPairs<K extends string>(
  standing: Standing<K>,
  keys: readonly K[],
  columns: readonly number[],
): Pair<K>[] {
  const choices = keys.map((key) => {
    const possible = columns.filter((column) => mayBe(standing, key, column));
    const filled = possible.filter((column) => holdsText(standing, column));
    return { key, possible: filled.length > 0 ? filled : possible };
  });
  return choices.flatMap(({ key, possible }) => {
    const [column, ...others] = possible;
    const rivals = choices.filter((choice) => choice.key !== key && choice.possible.includes(column ?? 0));
    return column === undefined || others.length > 0 || rivals.length > 0 ? [] : [{ key, column }];
  });
}

function mayBe<K extends string>({ table, textsIn }: Standing<K>, key: K, column: number): boolean {
  return fits(table.columns[key].contents, textsIn(column));
}

function holdsText<K extends string>({ textsIn }: Standing<K>, column: number): boolean {
  return textsIn(column).some(isSaid);
}

const isSaid = (text: string): boolean => !isUnsaid(text);

function without<K>(keys: readonly K[], pairs: readonly Pair<K>[]): K[] {
  return keys.filter((key) => !pairs.some((pair) => pair.key === key));
}
