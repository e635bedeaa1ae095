/** Questions that are asked of a framework again and again. All keep the framework's order. */

import type { Framework, Indicator, InstrumentId, Issue, Item, ItemCode, SubIndicator } from './framework.ts';

/** The items of each framework by code: the one question that is asked for every cell of a sheet. */
const itemsByCode = new WeakMap<Framework, ReadonlyMap<ItemCode, Item>>();

/** Null for a code that this year does not have. */
export function itemByCode(framework: Framework, code: ItemCode): Item | null {
  let items = itemsByCode.get(framework);
  if (items === undefined) {
    items = new Map(framework.items.map((item) => [item.code, item]));
    itemsByCode.set(framework, items);
  }
  return items.get(code) ?? null;
}

export function itemsOfIndicator(framework: Framework, indicator: number): readonly Item[] {
  return framework.items.filter((item) => item.indicator === indicator);
}

export function itemsOfSubIndicator(framework: Framework, subIndicator: string): readonly Item[] {
  return framework.items.filter((item) => item.subIndicator === subIndicator);
}

export function subIndicatorsOfIndicator(framework: Framework, indicator: number): readonly SubIndicator[] {
  return framework.subIndicators.filter((subIndicator) => subIndicator.indicator === indicator);
}

export function indicatorsOfInstrument(framework: Framework, instrument: InstrumentId): readonly Indicator[] {
  return framework.indicators.filter((indicator) => indicator.instrument === instrument);
}

/** The issues on which an item bears: none for an item that an agency's own settings leave out everywhere. */
export function issuesOfItem(framework: Framework, code: ItemCode): readonly Issue[] {
  return framework.issues.filter((issue) => issue.items.value.includes(code));
}
