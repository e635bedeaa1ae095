import { type Language, type MessageKey, message, type Params } from '../messages/catalogue.ts';
import { comparable } from '../text/normalise.ts';

/** Finds by the message of a label, in either language; null where there is none. */
export type ByLabel<T> = (key: MessageKey, params?: Params) => T | null;

/** Rows to be found by their labels, wherever they stand. Of two with the same label the first counts. */
export function byLabel<T extends { readonly label: string }>(rows: readonly T[]): ByLabel<T> {
  const known = new Map([...rows].reverse().map((row) => [comparable(row.label), row]));
  const labelled = (language: Language, key: MessageKey, params: Params) =>
    known.get(comparable(message(language, key, params)));
  return (key, params = {}) => labelled('th', key, params) ?? labelled('en', key, params) ?? null;
}
