/** One line of an item table: an item's instrument and indicator are the table's business, its words the line's. */

import type { InstrumentId, Item, Mark } from '../framework.ts';

/** The mark says how sure the topic and its number are; how sure the grouping is, each table says for itself. */
export function itemRow(
  instrument: InstrumentId,
  number: number,
  group: { readonly indicator: number; readonly subIndicator: string | null },
  mark: Mark,
  th: string,
  en: string,
): Item {
  return { code: `${instrument.charAt(0).toLowerCase()}${number}`, instrument, ...group, topic: { th, en }, mark };
}
