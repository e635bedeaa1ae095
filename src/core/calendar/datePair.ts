/** When something starts and ends, where one date tells how the other is meant. */

import { type DateOrder, numericDate } from './numericDate.ts';
import type { Period } from './period.ts';
import { parseThaiDate } from './thaiDate.ts';

export type Edge = 'start' | 'end';

/** ISO 8601; null where nothing is written, or nobody can tell which day is meant. */
export type DatePair = Readonly<Record<Edge, string | null>>;

const EDGES: readonly Edge[] = ['start', 'end'];
const ORDERS: readonly DateOrder[] = ['day-first', 'month-first'];

/**
 * Reads two dates together: `10/1/2024` beside `9/30/2025` is 1 October, since there is no thirtieth month; and where
 * both orders give days, that one counts which lies in the period that is expected. What then is still open is null.
 */
export function readDatePair(texts: Readonly<Record<Edge, string | null>>, expected: Period): DatePair {
  const orders = ORDERS.filter((order) => EDGES.every((edge) => texts[edge] === null || isDay(texts[edge], order)));
  const pairs = orders.map((order) => inOrder(texts, order));
  const [first, second] = pairs;
  if (!first) return apart(texts, expected);
  if (!second || isAlike(first, second)) return first;
  if (EDGES.some((edge) => numericDate(texts[edge] ?? '')?.isBuddhist)) return first;
  const fitting = pairs.filter((pair) => fits(pair, expected));
  if (fitting.length !== 1) return fitting.length === 0 ? first : openIn(first, second);
  return fitting[0] ?? first;
}

function isDay(text: string, order: DateOrder): boolean {
  const date = numericDate(text);
  return date === null || date[order] !== null;
}

function inOrder(texts: Readonly<Record<Edge, string | null>>, order: DateOrder): DatePair {
  return { start: read(texts.start, 'start', order), end: read(texts.end, 'end', order) };
}

function read(text: string | null, edge: Edge, order: DateOrder): string | null {
  if (text === null) return null;
  const date = numericDate(text);
  return date === null ? parseThaiDate(text, edge) : date[order];
}

/** Of two that no order can read together each is read alone, if it can be. */
function apart(texts: Readonly<Record<Edge, string | null>>, expected: Period): DatePair {
  if (texts.start === null || texts.end === null) return { start: null, end: null };
  const start = readDatePair({ start: texts.start, end: null }, expected);
  const end = readDatePair({ start: null, end: texts.end }, expected);
  return { start: start.start, end: end.end };
}

function isAlike(one: DatePair, other: DatePair): boolean {
  return EDGES.every((edge) => one[edge] === other[edge]);
}

function fits({ start, end }: DatePair, expected: Period): boolean {
  const lies = (iso: string | null) => iso === null || (expected.start <= iso && iso <= expected.end);
  return lies(start) && lies(end) && (start === null || end === null || start <= end);
}

/** Only what both orders agree on is known. */
function openIn(one: DatePair, other: DatePair): DatePair {
  const [start, end] = EDGES.map((edge) => (one[edge] === other[edge] ? one[edge] : null));
  return { start: start ?? null, end: end ?? null };
}
